package org.k2nutrition.examples.benchmarks.fresh;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import org.slf4j.Logger;
import org.slf4j.nop.NOPServiceProvider;
import org.sqlite.JDBC;

/** The programs that are measured, all on the same class path. */
public final class Programs {

  private static final String FOOD = "gouda";

  private Programs() {}

  /**
   * Prints one word.
   *
   * @return the program
   */
  public static Program empty() {
    return program(EmptyProgram.class);
  }

  /**
   * Looks up one food in the library.
   *
   * @return the program
   */
  public static Program lookUp() {
    return program(LookUpProgram.class, FOOD);
  }

  /**
   * Looks up the same food in a SQLite file.
   *
   * @param file the file, as {@link SqliteFoods} writes it
   * @return the program
   */
  public static Program lookUpInSqlite(Path file) {
    return program(SqliteProgram.class, file.toString(), FOOD);
  }

  /**
   * Reads sixteen bytes with Jackson's streaming parser.
   *
   * @return the program
   */
  public static Program parser() {
    return program(ParserProgram.class, "{\"food\":\"gouda\"}");
  }

  /**
   * Loads everything the library has, and prints the bytes retained and the seconds taken once the
   * virtual machine is warm.
   *
   * @return the program
   */
  public static Program everything() {
    return program(EverythingProgram.class);
  }

  /**
   * The jar of {@code k2-core}.
   *
   * @return its place; a folder as long as the build has made no jar
   */
  public static Path coreJar() {
    return place(Food.class);
  }

  /**
   * The jar of {@code k2-data}.
   *
   * @return its place; a folder as long as the build has made no jar
   */
  public static Path dataJar() {
    return place(K2.class);
  }

  private static Program program(Class<?> main, String... args) {
    return new Program(main, classPath(), List.of(args));
  }

  /** One class of each jar, in the order in which Maven lists them for a user of the library. */
  private static List<Path> classPath() {
    List<Class<?>> classes =
        List.of(
            Programs.class,
            K2.class,
            Food.class,
            Logger.class,
            NOPServiceProvider.class,
            ObjectMapper.class,
            JsonProperty.class,
            JsonFactory.class,
            JDBC.class);
    return classes.stream().map(Programs::place).toList();
  }

  private static Path place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
