package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.k2nutrition.data.internal.shape.Faults;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.DatasetException;

/** Reads the works that an overlay cites. */
final class OverlayCitations {

  private final String file;
  private final Faults faults;

  OverlayCitations(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  Map<String, Citation> read(JsonNode list) {
    Map<String, Citation> works = new LinkedHashMap<>();
    int at = 0;
    for (JsonNode node : list) {
      try {
        JsonCursor cursor = OverlayJson.cursor(file, node.get("key").textValue(), node);
        cursor.requireObject();
        Citation work = CitationFile.citation(cursor);
        works.put(work.key(), work);
      } catch (DatasetException | IllegalArgumentException e) {
        faults.add("/citations/" + at, String.valueOf(e.getMessage()));
      }
      at++;
    }
    return works;
  }
}
