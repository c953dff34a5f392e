package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** One process for many runs, which end one after another; it ends with the tests. */
final class SharedProcess {

  private final DataOutputStream commands;
  private final DataInputStream answers;

  private SharedProcess(Process process) {
    commands = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static SharedProcess start() {
    try {
      Path tests =
          Path.of(ManyRuns.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String path = System.getProperty("k2.jar") + File.pathSeparator + tests;
      Process process =
          Cli.builder(List.of("-cp", path, ManyRuns.class.getName()))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return new SharedProcess(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized Run run(List<String> args) {
    try {
      commands.writeInt(args.size());
      for (String arg : args) {
        byte[] bytes = arg.getBytes(UTF_8);
        commands.writeInt(bytes.length);
        commands.write(bytes);
      }
      commands.flush();
      return new Run(answers.readInt(), text(), text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() throws IOException {
    return new String(answers.readNBytes(answers.readInt()), UTF_8);
  }
}
