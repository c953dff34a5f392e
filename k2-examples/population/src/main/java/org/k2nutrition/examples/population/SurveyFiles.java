package org.k2nutrition.examples.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the files of a survey are read from. */
@FunctionalInterface
public interface SurveyFiles {

  /**
   * Opens a file.
   *
   * @param name such as {@code diary.csv}
   * @return a reader of UTF-8
   * @throws IOException if it cannot be read
   * @throws BadInputException if there is no such file
   */
  BufferedReader open(String name) throws IOException;

  /**
   * The files of a folder.
   *
   * @param folder the folder
   * @return its files
   */
  static SurveyFiles in(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new BadInputException("Survey file", file.toString(), "a file in the survey folder");
      }
      return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    };
  }

  /**
   * The resources beside a class.
   *
   * @param owner the class
   * @param folder a folder beside it
   * @return its files
   */
  static SurveyFiles beside(Class<?> owner, String folder) {
    return name -> {
      @Nullable InputStream stream = owner.getResourceAsStream(folder + "/" + name);
      if (stream == null) {
        throw new BadInputException("Survey resource", name, "a resource in " + folder);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    };
  }
}
