package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole file, or standard input, as strict UTF-8 with or without a byte order mark. A pipe
 * or a device is read as a file is.
 */
final class TextFile {

  private static final String STANDARD_INPUT = "-";
  private static final String EXPECTED = "a readable CSV file";

  /** A diary of one person over a lifetime is smaller; larger files are something else. */
  private static final int LARGEST = 32 * 1024 * 1024;

  /** Null for standard input. */
  private final @Nullable Path path;

  private TextFile(@Nullable Path path) {
    this.path = path;
  }

  /** The file with a name, which the file system may not be able to write. */
  static TextFile named(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return new TextFile(null);
    }
    try {
      Path path = Path.of(name);
      if (name.isBlank() || Files.isDirectory(path)) {
        throw new BadInputException("not a file", "DIARY", name, EXPECTED);
      }
      return new TextFile(path);
    } catch (InvalidPathException e) {
      throw new BadInputException("not a file name", "DIARY", name, EXPECTED);
    }
  }

  /** As it was named, for messages. */
  String where() {
    return path == null ? "standard input" : path.toString();
  }

  /** The name without its folder. */
  String name() {
    return path == null ? where() : String.valueOf(path.getFileName());
  }

  /** Where it lies; empty for standard input. */
  Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  String read() throws IOException {
    String text = decode(where(), bytes());
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new BadInputException(
          "not a text file", where() + ":" + line(text, nul), "NUL byte", "CSV text");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private byte[] bytes() throws IOException {
    if (path == null) {
      return limited(System.in);
    }
    if (!Files.exists(path)) {
      throw new BadInputException("no such file", where(), where(), EXPECTED);
    }
    if (Files.isRegularFile(path)) {
      requireSize(Files.size(path), "");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return limited(in);
    } catch (IOException e) {
      throw new BadInputException("cannot be read", where(), where(), EXPECTED);
    }
  }

  private byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    requireSize(bytes.length, "at least ");
    return bytes;
  }

  private void requireSize(long size, String about) {
    if (size > LARGEST) {
      throw new BadInputException(
          "file too large", where(), about + size + " bytes", "at most " + LARGEST + " bytes");
    }
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
