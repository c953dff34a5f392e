package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file to write: whole or not at all. */
final class OutputFile {

  private static final String EXPECTED = "a file in a folder that can be written to";

  private final String option;
  private final Path path;

  private OutputFile(String option, Path path) {
    this.option = option;
    this.path = path;
  }

  /** The file that an option names; a link stands for what it leads to. */
  static OutputFile named(String option, String name) {
    try {
      Path path = Path.of(name);
      if (name.isBlank() || (Files.exists(path) && !Files.isRegularFile(path))) {
        throw new BadInputException("not a file to write to", option, name, EXPECTED);
      }
      return new OutputFile(option, Files.exists(path) ? path.toRealPath() : path);
    } catch (InvalidPathException | IOException e) {
      throw new BadInputException("not a file name", option, name, EXPECTED);
    }
  }

  /** Whether this is the same file as another. */
  boolean is(Path other) throws IOException {
    return (Files.exists(path) && Files.exists(other))
        ? Files.isSameFile(path, other)
        : path.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  Path path() {
    return path;
  }

  void write(String text) {
    try {
      prepare(text);
      finish();
    } finally {
      discard();
    }
  }

  /** Writes beside the file first, so that nobody ever sees half of it. */
  void prepare(String text) {
    try {
      Files.writeString(beside(), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw notWritten();
    }
  }

  /** Puts what was prepared in its place. */
  void finish() {
    try {
      Files.move(
          beside(), path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw notWritten();
    }
  }

  /** Takes away what was prepared and did not come to its place. */
  void discard() {
    try {
      Files.deleteIfExists(beside());
    } catch (IOException e) {
      // The message about the file itself matters more.
    }
  }

  private Path beside() {
    return path.resolveSibling(
        "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private BadInputException notWritten() {
    return new BadInputException("cannot be written", option, path.toString(), EXPECTED);
  }
}
