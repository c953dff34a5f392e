package org.k2nutrition.data.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.k2nutrition.source.DatasetException;

/** Takes the ids of a file, which ascend: so none stands twice, and bisection finds each. */
final class AscendingIds implements Consumer<String> {

  private final String file;
  private final String field;
  private final Set<String> ids = new LinkedHashSet<>();
  private String before = "";

  AscendingIds(String file, String field) {
    this.file = file;
    this.field = field;
  }

  @Override
  public void accept(String id) {
    int order =
        Arrays.compareUnsigned(
            before.getBytes(StandardCharsets.UTF_8), id.getBytes(StandardCharsets.UTF_8));
    if (order >= 0) {
      String problem =
          order == 0
              ? "found a second time, expected once"
              : "found after '" + before + "', expected before it";
      throw new DatasetException(file, id, field, problem, null);
    }
    ids.add(id);
    before = id;
  }

  Set<String> ids() {
    return ids;
  }
}
