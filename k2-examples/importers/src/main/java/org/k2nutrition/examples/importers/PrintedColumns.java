package org.k2nutrition.examples.importers;

import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.food.Component;

/** The columns of tables that print a word beside each figure. */
final class PrintedColumns {

  static final Companions COMPANIONS =
      Companions.of(
          "energy_kcal",
          Component.ENERGY,
          "fat_g",
          Component.FAT,
          "saturated_fat_g",
          Component.SATURATED_FAT,
          "calcium_mg",
          Component.CALCIUM,
          "vitamin_d_ug",
          Component.VITAMIN_D,
          "sodium_mg",
          Component.SODIUM);

  private static final List<String> COMPANION_COLUMNS =
      List.of("energy_kcal", "fat_g", "saturated_fat_g", "calcium_mg", "vitamin_d_ug", "sodium_mg");

  private PrintedColumns() {}

  /** All columns: those of text, those of vitamin K by their short names, and the companions. */
  static List<String> of(List<String> texts, List<String> vitaminK) {
    return Stream.of(
            texts.stream(),
            vitaminK.stream().flatMap(name -> Stream.of(name + "_ug", name + "_q")),
            COMPANION_COLUMNS.stream().flatMap(name -> Stream.of(name, name + "_q")))
        .flatMap(columns -> columns)
        .toList();
  }
}
