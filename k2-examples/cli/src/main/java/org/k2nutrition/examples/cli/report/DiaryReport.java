package org.k2nutrition.examples.cli.report;

import java.util.List;
import org.k2nutrition.data.K2;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.Comparison;

/**
 * All that a report of a diary says.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param k2 the library whose data was used
 * @param diary what the diary is called, such as its file name; any text
 * @param person what was said about the person
 * @param assessment the assessed diary
 * @param comparisons the mean intake beside reference values, in the order to show
 * @param evaluation the rules on the person and this intake
 */
public record DiaryReport(
    K2 k2,
    String diary,
    Person person,
    Assessment assessment,
    List<Comparison> comparisons,
    Evaluation evaluation) {

  /**
   * Copies the list.
   *
   * @param k2 the library whose data was used
   * @param diary what the diary is called
   * @param person what was said about the person
   * @param assessment the assessed diary
   * @param comparisons the mean intake beside reference values
   * @param evaluation the rules on the person and this intake
   */
  public DiaryReport {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * The report as one page that needs nothing else: no script, no network, charts within it.
   *
   * @return HTML that is well-formed XML too, to be written as UTF-8
   */
  public String html() {
    return new Page(this).write();
  }
}
