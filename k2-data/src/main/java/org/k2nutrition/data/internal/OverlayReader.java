package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.data.internal.shape.Faults;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;
import org.k2nutrition.food.Portion;
import org.k2nutrition.source.Citation;

/**
 * Reads an overlay and checks all of it; with any fault nothing of it is taken.
 *
 * <p>First the shape of the whole document is checked, then the records are read as the shipped
 * ones are, so that the same rules hold for both.
 */
public final class OverlayReader {

  private final String file;
  private final Dataset dataset;
  private final Faults faults;

  private OverlayReader(String file, Dataset dataset, Faults faults) {
    this.file = file;
    this.dataset = dataset;
    this.faults = faults;
  }

  /**
   * Reads an overlay.
   *
   * @param file its name, for messages
   * @param in the JSON; not closed
   * @param dataset what it is laid over
   * @param faults takes every fault
   * @return the overlay, or empty if there is a fault
   * @throws IOException if the stream cannot be read
   */
  public static Optional<Overlay> read(String file, InputStream in, Dataset dataset, Faults faults)
      throws IOException {
    Optional<JsonNode> root = OverlayJson.read(in, faults);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    OverlayNames names = new OverlayNames(root.get(), dataset);
    new OverlayShape(names).root().check(root.get(), "", faults);
    requireUnique(root.get(), faults);
    if (faults.count() > 0) {
      return Optional.empty();
    }
    Overlay overlay = new OverlayReader(file, dataset, faults).convert(root.get(), names);
    return faults.count() > 0 ? Optional.empty() : Optional.of(overlay);
  }

  private static void requireUnique(JsonNode root, Faults faults) {
    Set<String> ids = new HashSet<>();
    Map.of("citations", "key", "medicineCodes", "code")
        .forEach((list, id) -> requireUnique(root, list, id, new HashSet<>(), faults));
    for (String list : List.of("foods", "recipes")) {
      requireUnique(root, list, "id", ids, faults);
    }
    requireUnique(root, "supplementProducts", "id", new HashSet<>(), faults);
  }

  private static void requireUnique(
      JsonNode root, String list, String id, Set<String> seen, Faults faults) {
    int at = 0;
    for (JsonNode record : root.path(list)) {
      String text = record.path(id).asText();
      if (record.has(id) && !seen.add(id.equals("code") ? OwnCodes.fold(text) : text)) {
        faults.add("/" + list + "/" + at + "/" + id, "found '" + text + "' a second time");
      }
      at++;
    }
  }

  private Overlay convert(JsonNode root, OverlayNames names) {
    OverlayCitations works = new OverlayCitations(file, faults);
    Map<String, Citation> citations = works.read(root.path("citations"));
    CitationFile all = new CitationFile(dataset.citations(), citations);
    Map<String, Food> foods = new OverlayFoods(file, root, all, faults).read(root.path("foods"));
    Patches patches = new Patches(new HashMap<>(), portions(root), aliases(root));
    foods.forEach(
        (id, food) -> {
          if (!names.isOwn(id)) {
            patches.foods().put(id, food);
          }
        });
    Map<String, Food> added = new HashMap<>(foods);
    added.keySet().removeIf(id -> !names.isOwn(id));
    new OverlayRecipes(dataset, patches, added, faults).read(root.path("recipes"));
    return new Overlay(
        names.table(),
        root.path("title").asText(names.table()),
        added,
        patches,
        new OverlayProducts(faults).read(root.path("supplementProducts")),
        medicines(root),
        citations);
  }

  private static Map<String, List<Portion>> portions(JsonNode root) {
    Map<String, List<Portion>> portions = new HashMap<>();
    for (JsonNode record : root.path("portions")) {
      List<Portion> of =
          portions.computeIfAbsent(record.get("food").textValue(), food -> new ArrayList<>());
      record.get("portions").forEach(portion -> of.add(OverlayFoods.portion(portion)));
    }
    return portions;
  }

  private static Map<String, List<Name>> aliases(JsonNode root) {
    Map<String, List<Name>> names = new HashMap<>();
    for (JsonNode record : root.path("aliases")) {
      List<Name> of =
          names.computeIfAbsent(record.get("food").textValue(), food -> new ArrayList<>());
      record
          .get("names")
          .properties()
          .forEach(
              entry ->
                  entry.getValue().forEach(n -> of.add(new Name(entry.getKey(), n.textValue()))));
    }
    return names;
  }

  private static Map<String, String> medicines(JsonNode root) {
    Map<String, String> medicines = new HashMap<>();
    for (JsonNode record : root.path("medicineCodes")) {
      medicines.put(
          OwnCodes.fold(record.get("code").textValue()), record.get("medicine").textValue());
    }
    return medicines;
  }
}
