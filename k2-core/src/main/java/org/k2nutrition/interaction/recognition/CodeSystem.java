package org.k2nutrition.interaction.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A system of codes for medicines or conditions.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum CodeSystem {
  /** Anatomical Therapeutic Chemical classification, any level. */
  ATC("atc", "[A-Z](\\d\\d([A-Z]([A-Z](\\d\\d)?)?)?)?", true, "whoatc", "httpwwwwhoccnoatc"),
  /** RxNorm concept numbers (RXCUI). */
  RXNORM(
      "rxnorm",
      "[1-9]\\d{0,7}",
      false,
      "rxcui",
      "rx",
      "httpwwwnlmnihgovresearchumlsrxnorm",
      "urnoid2168401113883688"),
  /** FDA unique ingredient identifiers. */
  UNII("unii", "[A-Z0-9]{10}", false, "httpfdasisnlmnihgov"),
  /** SNOMED CT concept ids. */
  SNOMED(
      "snomed",
      "[1-9]\\d{5,17}",
      false,
      "snomedct",
      "sct",
      "sctid",
      "dmd",
      "httpsnomedinfosct",
      "urnoid2168401113883696"),
  /** International Classification of Diseases, tenth revision. */
  ICD_10("icd-10", "[A-Z]\\d\\d[0-9A-Z]{0,4}", true, "icd", "icd10", "httphl7orgfhirsidicd10"),
  /** Its clinical modification of the United States. */
  ICD_10_CM(
      "icd-10-cm",
      "[A-Z]\\d[0-9A-Z][0-9A-Z]{0,4}",
      true,
      "icdcm",
      "icd10cm",
      "httphl7orgfhirsidicd10cm"),
  /** Medical Subject Headings. */
  MESH("mesh", "[CD]\\d{6,9}", false, "meshui"),
  /** DrugBank identifiers. */
  DRUGBANK("drugbank", "DB\\d{5}", false, "drugbankid");

  private final String key;
  private final Pattern shape;
  private final boolean isHierarchy;
  private final List<String> aliases;

  CodeSystem(String key, String shape, boolean isHierarchy, String... aliases) {
    this.key = key;
    this.shape = Pattern.compile(shape);
    this.isHierarchy = isHierarchy;
    this.aliases = List.of(aliases);
  }

  /**
   * The system with a key or another usual name, such as the URI that FHIR gives it.
   *
   * @param name the name; case, hyphens and other signs do not matter
   * @return the system, or empty
   */
  public static Optional<CodeSystem> find(String name) {
    String plain = plain(name);
    return Arrays.stream(values())
        .filter(system -> plain(system.key).equals(plain) || system.aliases.contains(plain))
        .findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /**
   * The key that stands in {@code Code.system()}.
   *
   * @return lower case, such as {@code atc}
   */
  public String key() {
    return key;
  }

  /** Whether a code begins with the code of what is above it. */
  boolean isHierarchy() {
    return isHierarchy;
  }

  /** Whether a code without dots has the shape of this system's codes. */
  boolean mayBe(String code) {
    return shape.matcher(code).matches();
  }
}
