package org.k2nutrition.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;

/**
 * What authorities said and ruled about vitamin K.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Regulation {

  private final Knowledge knowledge;

  Regulation(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All statements.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<RegulatoryStatement> all() {
    return knowledge.regulation();
  }

  /**
   * The statement with an id.
   *
   * @param id such as {@code reg-001}
   * @return the statement, or empty
   */
  public Optional<RegulatoryStatement> find(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The statements about a topic.
   *
   * @param topic the topic
   * @return unmodifiable, in the order of their ids
   */
  public List<RegulatoryStatement> about(RegulatoryTopic topic) {
    return all().stream().filter(one -> one.topic() == topic).toList();
  }

  /**
   * The statements that hold in a country, under its own name. Those of the European Union or of
   * international bodies are under these names.
   *
   * @param country an English name, in any case
   * @return unmodifiable, in the order of their ids
   */
  public List<RegulatoryStatement> in(String country) {
    String wanted = country.strip();
    return all().stream()
        .filter(
            one ->
                Arrays.stream(one.jurisdiction().split(" *; *")).anyMatch(wanted::equalsIgnoreCase))
        .toList();
  }
}
