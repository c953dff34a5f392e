package org.k2nutrition.data.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.evidence.AnswerKind;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.BiomarkerRecord;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.EvidenceBase;
import org.k2nutrition.evidence.IntakeSurvey;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.evidence.PersonalAnswer;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.SupplementFormRecord;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.kinetics.Kinetics;
import org.k2nutrition.reference.ReferenceQuery;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.DatasetException;

/**
 * What is known besides the foods: reference values, doses, regulation and evidence, each file
 * opened when it is first needed.
 *
 * <p>This class is immutable to the eye and thread-safe.
 */
public final class Knowledge {

  private static final double SEARCH_WORDS = 0.8;
  private static final double REMARKS = 0.4;

  private final Texts texts;
  private static final String ANTAGONIST_ANSWER = "blood-thinners";

  private static final List<String> ANTAGONIST_CLAIMS = List.of("claim-41", "claim-31");

  private final CitationFile citations;
  private final Lazy<List<ReferenceValue>> references;
  private final Lazy<EvidenceBase> evidence;
  private final Lazy<List<StudyDose>> doses;
  private final Lazy<List<RegulatoryStatement>> regulation;
  private final Lazy<List<BiomarkerRecord>> biomarkers;
  private final Lazy<List<IntakeSurvey>> surveys;
  private final Lazy<List<NutrientSynergy>> synergies;
  private final Lazy<List<SupplementFormRecord>> forms;
  private final Lazy<Kinetics> kinetics;
  private final Lazy<List<PersonalAnswer>> answers;
  private final Lazy<TextSearch<Claim>> claimSearch;
  private final Lazy<TextSearch<PersonalAnswer>> answerSearch;
  private final Lazy<ReferenceQuery> referenceQuery;
  private final AnticoagulantNames anticoagulants;
  private final RecordPoints points;
  private final Lazy<InteractionData> interactions;

  Knowledge(CitationFile citations, Texts texts, Lazy<InteractionData> interactions) {
    this.interactions = interactions;
    this.anticoagulants = new AnticoagulantNames(interactions);
    this.citations = citations;
    this.texts = texts;
    this.references = Lazy.of(() -> ReferenceFile.read(citations, texts));
    this.evidence = Lazy.of(() -> evidence(citations, texts));
    this.doses = Lazy.of(() -> DoseFile.read(citations, texts));
    this.regulation = Lazy.of(() -> RegulationFile.read(citations, texts));
    this.biomarkers = Lazy.of(() -> BiomarkerFile.read(citations, texts));
    this.surveys = Lazy.of(() -> SurveyFile.read(citations, texts));
    this.synergies = Lazy.of(() -> SynergyFile.read(citations, texts));
    this.forms = Lazy.of(() -> FormFile.read(citations, texts));
    this.kinetics = Lazy.of(() -> KineticsFile.read(citations, texts));
    this.points = new RecordPoints(this, texts);
    this.answers = Lazy.of(() -> AnswerFile.read(citations, texts, points));
    this.answerSearch = Lazy.of(this::searchOverAnswers);
    this.referenceQuery = Lazy.of(() -> ReferenceQuery.over(references()));
    this.claimSearch = Lazy.of(this::searchOverClaims);
  }

  private static EvidenceBase evidence(CitationFile citations, Texts texts) {
    try {
      return EvidenceBase.of(
          StudyFile.read(citations, texts),
          RetractionFile.read(citations, texts),
          ClaimFile.read(citations, texts));
    } catch (IllegalArgumentException e) {
      throw new DatasetException("claims.json", "", "", String.valueOf(e.getMessage()), e);
    }
  }

  /** The interaction rules. */
  RuleSet rules() {
    return interactions.get().rules();
  }

  /** Of two answers that fit alike, that to a common question comes first. */
  private List<PersonalAnswer> quickFirst() {
    return answers().stream()
        .sorted(Comparator.comparing(answer -> answer.kind() != AnswerKind.QUICK))
        .toList();
  }

  private TextSearch<Claim> searchOverClaims() {
    return TextSearch.over(
        evidence().claims(),
        List.of(
            new TextSearch.Part<>(Claim::text, 1),
            new TextSearch.Part<>(claim -> searchWords(claim.id()), SEARCH_WORDS),
            new TextSearch.Part<>(Claim::comment, REMARKS)),
        anticoagulants::in);
  }

  private TextSearch<PersonalAnswer> searchOverAnswers() {
    return TextSearch.over(
        quickFirst(),
        List.of(
            new TextSearch.Part<>(PersonalAnswer::question, 1),
            new TextSearch.Part<>(answer -> searchWords(answer.id()), SEARCH_WORDS),
            new TextSearch.Part<>(Knowledge::wordsOfPoints, REMARKS)),
        anticoagulants::in);
  }

  private static String wordsOfPoints(PersonalAnswer answer) {
    return answer.points().stream()
        .map(point -> point.text() + " " + point.words())
        .collect(Collectors.joining(" "));
  }

  /**
   * The answers that fit a question. Where a medicine is named that may be an antagonist, what
   * concerns it comes first, whatever else is asked.
   *
   * @param text a question
   * @param limit the most to return
   * @return best first
   */
  public List<PersonalAnswer> answersTo(String text, int limit) {
    Stream<PersonalAnswer> first =
        anticoagulants.mayNameAntagonist(text)
            ? answers().stream().filter(answer -> answer.id().equals(ANTAGONIST_ANSWER))
            : Stream.empty();
    Stream<PersonalAnswer> fitting =
        answerSearch.get().search(text, Integer.MAX_VALUE).stream().map(TextSearch.Match::item);
    return Stream.concat(first, fitting).distinct().limit(limit).toList();
  }

  /**
   * The claims that a text touches, those on antagonists first where one may be named.
   *
   * @param text any words
   * @param limit the most to return
   * @return best first
   */
  public List<TextSearch.Match<Claim>> claimsTouchedBy(String text, int limit) {
    List<TextSearch.Match<Claim>> fitting = claimSearch.get().search(text, Integer.MAX_VALUE);
    if (!anticoagulants.mayNameAntagonist(text)) {
      return fitting.stream().limit(limit).toList();
    }
    Stream<TextSearch.Match<Claim>> first =
        ANTAGONIST_CLAIMS.stream()
            .flatMap(id -> evidence().findClaim(id).stream())
            .map(claim -> new TextSearch.Match<>(claim, 1));
    Stream<TextSearch.Match<Claim>> others =
        fitting.stream().filter(match -> !ANTAGONIST_CLAIMS.contains(match.item().id()));
    return Stream.concat(first, others).limit(limit).toList();
  }

  /** Other words that people use for a record. */
  private String searchWords(String id) {
    return texts.find("search." + id).orElse("");
  }

  /**
   * The sentences.
   *
   * @return the sentences in the language asked for
   */
  public Texts texts() {
    return texts;
  }

  /**
   * Whether a work is known: it is cited, or a notice is about it.
   *
   * @param key its key
   * @return true if it is
   */
  public boolean isKnownWork(String key) {
    return citations.find(key).isPresent() || evidence().findNotice(key).isPresent();
  }

  /**
   * The keys of all works, to name the nearest: those that are cited, and those that a notice is
   * about.
   *
   * @return in order, none twice
   */
  public List<String> workKeys() {
    return Stream.concat(
            citations.all().stream().map(Citation::key),
            evidence().notices().stream().map(Retraction::key))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The reference values.
   *
   * @return in the order of their ids
   */
  public List<ReferenceValue> references() {
    return references.get();
  }

  /**
   * Studies, notices and claims.
   *
   * @return the evidence
   */
  public EvidenceBase evidence() {
    return evidence.get();
  }

  /**
   * The doses.
   *
   * @return in the order of their ids
   */
  public List<StudyDose> doses() {
    return doses.get();
  }

  /**
   * What authorities said.
   *
   * @return in the order of their ids
   */
  public List<RegulatoryStatement> regulation() {
    return regulation.get();
  }

  /**
   * What is known of markers.
   *
   * @return in the order of their ids
   */
  public List<BiomarkerRecord> biomarkers() {
    return biomarkers.get();
  }

  /**
   * The intake surveys.
   *
   * @return in the order of their ids
   */
  public List<IntakeSurvey> surveys() {
    return surveys.get();
  }

  /**
   * What is known of vitamin K with other nutrients.
   *
   * @return in the order of their ids
   */
  public List<NutrientSynergy> synergies() {
    return synergies.get();
  }

  /**
   * The forms in supplements.
   *
   * @return in the order of their ids
   */
  public List<SupplementFormRecord> forms() {
    return forms.get();
  }

  /**
   * The answers to personal questions.
   *
   * @return in the order of their ids
   */
  public List<PersonalAnswer> answers() {
    return answers.get();
  }

  /**
   * The search over claims.
   *
   * @return the search, made at first use
   */
  public TextSearch<Claim> claimSearch() {
    return claimSearch.get();
  }

  /**
   * The search over answers.
   *
   * @return the search, made at first use
   */
  public TextSearch<PersonalAnswer> answerSearch() {
    return answerSearch.get();
  }

  /**
   * The query over all reference values.
   *
   * @return the query, made at first use
   */
  public ReferenceQuery referenceQuery() {
    return referenceQuery.get();
  }

  /**
   * Any record as a part of an answer.
   *
   * @param record kind and id, such as {@code claim:claim-50}
   * @return the record, or empty if there is none
   */
  public Optional<AnswerPoint> findPoint(String record) {
    return points.find(record);
  }

  /**
   * The published kinetic facts.
   *
   * @return the answers from them
   */
  public Kinetics kinetics() {
    return kinetics.get();
  }
}
