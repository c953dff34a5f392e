package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Imports studies, notices, claims, doses, regulation, markers, surveys and synergies. Each becomes
 * a file of the dataset; all sentences go to the texts.
 */
final class EvidenceImporter {

  private final Path target;
  private final EvidenceSource source;
  private final Citations citations;
  private final EvidenceCitations works;
  private final Texts texts;

  private EvidenceImporter(Path folder, Path target) {
    this.target = target;
    this.source = new EvidenceSource(folder);
    this.citations = Citations.open(target);
    this.works = new EvidenceCitations(source, folder, citations);
    this.texts = Texts.open(target);
  }

  static Report run(Path folder, Path target) {
    return new EvidenceImporter(folder, target).run();
  }

  private Report run() {
    int records =
        write("studies", "study", StudyRows.read(source), new StudyRows(works))
            + write("retractions", "notice", NoticeRows.read(source), new NoticeRows(works))
            + write("claims", "claim", ClaimRows.read(source), new ClaimRows(works))
            + write("doses", "dose", DoseRows.read(source), new DoseRows(works))
            + write(
                "regulation", "regulation", RegulationRows.read(source), new RegulationRows(works))
            + write("biomarkers", "biomarker", BiomarkerRows.read(source), new BiomarkerRows(works))
            + write("surveys", "survey", SurveyRows.read(source), new SurveyRows(works))
            + write("synergies", "synergy", SynergyRows.read(source), new SynergyRows(works));
    works.citeAll();
    citations.save();
    texts.save();
    return new Report("Evidence and regulation: " + records + " records", source.leftOut());
  }

  private int write(String file, String kind, List<Row> rows, RowReader reader) {
    texts.forget(kind);
    List<ObjectNode> records =
        rows.stream()
            .map(row -> reader.record(row, texts))
            .sorted(Comparator.comparing(EvidenceImporter::id))
            .toList();
    new DataFile(Json.object(), file, records).write(target.resolve(file + ".json"));
    return records.size();
  }

  private static String id(ObjectNode record) {
    return record.properties().iterator().next().getValue().textValue();
  }

  /** Makes a record of a row. */
  interface RowReader {
    ObjectNode record(Row row, Texts texts);
  }
}
