package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a whole file as strict UTF-8, with or without a byte order mark. */
final class TextFile {

  /** A diary of one person over a lifetime is smaller; larger files are something else. */
  private static final long LARGEST = 32L * 1024 * 1024;

  private TextFile() {}

  /** The file with a name, which the file system may not be able to write. */
  static Path named(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadInputException("not a file name", "DIARY", name, "a readable CSV file");
    }
  }

  static String read(Path file) throws IOException {
    String where = file.toString();
    if (Files.isDirectory(file) || where.isBlank()) {
      throw new BadInputException("not a file", "DIARY", where, "a readable CSV file");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadInputException("no such file", where, where, "a readable CSV file");
    }
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new BadInputException(
          "file too large", where, size + " bytes", "at most " + LARGEST + " bytes");
    }
    String text = decode(where, Files.readAllBytes(file));
    if (text.indexOf('\0') >= 0) {
      throw new BadInputException(
          "not a text file", where + ":" + line(text, text.indexOf('\0')), "NUL byte", "CSV text");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(String where, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      throw new BadInputException(
          "not UTF-8 text",
          where + ":" + line(text, text.length()),
          "byte 0x%02X".formatted(bytes[in.position()]),
          "UTF-8");
    }
    return text;
  }

  private static long line(String text, int end) {
    return 1 + text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
