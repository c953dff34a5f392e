package org.k2nutrition.examples.benchmarks.rules;

import static org.k2nutrition.examples.benchmarks.rules.Kleene.and;
import static org.k2nutrition.examples.benchmarks.rules.Kleene.not;
import static org.k2nutrition.examples.benchmarks.rules.Kleene.or;
import static org.k2nutrition.examples.benchmarks.rules.Lists.eats;
import static org.k2nutrition.examples.benchmarks.rules.Lists.has;
import static org.k2nutrition.examples.benchmarks.rules.Lists.takes;
import static org.k2nutrition.examples.benchmarks.rules.Lists.takesClass;

import java.util.List;
import java.util.Set;
import org.k2nutrition.examples.benchmarks.rules.Supply.Wanted;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.IntakePattern;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.SupplementForm;

/**
 * The rules of the dataset as somebody would write them into a program: Java conditions, what is
 * needed often worked out once. Statuses stand in the order in which they are said.
 */
final class HandwrittenRules {

  /** The rules in the order of their statuses. */
  static final List<String> IDS =
      List.of(
          "CON-BARI",
          "CON-CALC",
          "CON-CALCIPH",
          "CON-CF",
          "CON-CHOL",
          "CON-CKD",
          "CON-COEL",
          "CON-G6PD",
          "CON-HYPER",
          "CON-IBD",
          "CON-LACT",
          "CON-LIVER",
          "CON-NEWB",
          "CON-NEWB-K2",
          "CON-PANC",
          "CON-PCPS",
          "CON-PN",
          "CON-PREG",
          "CON-SBS",
          "CON-THROMB",
          "CON-VALVE",
          "CON-VKAUSER",
          "INT-ABX",
          "INT-AED",
          "INT-ANTIPLT",
          "INT-BAS",
          "INT-BISPH",
          "INT-CEFAZOLIN",
          "INT-DOAC-APIXABAN",
          "INT-DOAC-BETRIXABAN",
          "INT-DOAC-DABIGATRAN",
          "INT-DOAC-EDOXABAN",
          "INT-DOAC-K2HD",
          "INT-DOAC-RIVAROXABAN",
          "INT-GC",
          "INT-HEPARIN",
          "INT-K1DRUG",
          "INT-LOMIT",
          "INT-MINOIL",
          "INT-NMTT",
          "INT-OLESTRA",
          "INT-ORLISTAT",
          "INT-SALICYL",
          "INT-STATIN",
          "INT-SUCR",
          "INT-TB",
          "INT-TIGE",
          "INT-VITA",
          "INT-VITE",
          "INT-K1-VKA",
          "INT-MK4-VKA",
          "INT-MK7-VKA",
          "INT-NATTO-VKA",
          "INT-VKA",
          "INT-VKA-01",
          "INT-VKA-02",
          "INT-VKA-03",
          "INT-VKA-04",
          "INT-VKA-07",
          "INT-VKA-08",
          "INT-VKA-09",
          "INT-VKA-10",
          "INT-VKA-11",
          "INT-VKA-12",
          "INT-VKA-ANISINDIONE",
          "INT-VKA-CHANGE",
          "INT-VKA-CONSIST",
          "INT-VKA-FOOD",
          "INT-VKA-STAB",
          "INT-VKA-STOP",
          "NUT-CA",
          "NUT-D",
          "NUT-FAT",
          "NUT-MG",
          "NUT-PLANTMATRIX");

  private static final long UNIT = 1_000_000_000L;
  private static final Wanted K1 = Wanted.named(SupplementForm.K1);
  private static final Wanted K3 = Wanted.named(SupplementForm.MENADIONE);
  private static final Wanted MK4 = Wanted.named(SupplementForm.MK_4);
  private static final Wanted MK7 = Wanted.named(SupplementForm.MK_7);
  private static final Wanted A = Wanted.named(SupplementForm.VITAMIN_A);
  private static final Wanted D = Wanted.named(SupplementForm.VITAMIN_D);
  private static final Wanted E = Wanted.named(SupplementForm.VITAMIN_E);
  private static final Wanted CALCIUM = Wanted.named(SupplementForm.CALCIUM);
  private static final Wanted MAGNESIUM = Wanted.named(SupplementForm.MAGNESIUM);
  private static final Wanted MK7_OR_K2 = Supply.ANY_K2;
  private static final Set<String> NATTO =
      Set.of(
          "natto",
          "natto-dried",
          "natto-goto",
          "natto-hikiwari",
          "natto-hoshi",
          "natto-low-mk7",
          "natto-okara",
          "natto-reinforced",
          "natto-salted",
          "natto-tera",
          "japan-2023:04046",
          "japan-2023:04047",
          "japan-2023:04048",
          "japan-2023:04049",
          "japan-2023:04114",
          "japan-2023:04115",
          "usda-sr:16113");
  private static final Set<String> OLESTRA =
      Set.of("usda-sr:19423", "usda-sr:19444", "usda-sr:19445");

  private final Facts facts;
  private final byte[] statuses;
  private final int antagonist;
  private final int warfarin;
  private final int anyK;
  private final int supplied;
  private final int lessK;
  private final int pregnant;
  private final int newborn;
  private int said;

  private HandwrittenRules(Facts facts, byte[] statuses) {
    this.facts = facts;
    this.statuses = statuses;
    this.antagonist = takesClass(facts, "vitamin-k-antagonist");
    this.warfarin = takes(facts, "warfarin");
    this.anyK = Supply.isAbove0(facts, Supply.ANY_K);
    this.supplied = or(anyK, Supply.changes(facts, ChangeKind.START, ChangeKind.RAISE));
    this.lessK = Supply.changes(facts, ChangeKind.STOP, ChangeKind.LOWER);
    this.pregnant = or(is(facts, LifeStage.PREGNANT), has(facts, "pregnancy"));
    this.newborn =
        or(
            has(facts, "newborn", "vitamin-k-deficiency-bleeding-newborn"),
            youngerThanAMonth(facts));
  }

  /** The status of each rule: 0 not triggered, 1 undetermined, 2 triggered. */
  static byte[] evaluate(Facts facts) {
    HandwrittenRules rules = new HandwrittenRules(facts, new byte[IDS.size()]);
    rules.conditions();
    rules.medicines();
    rules.antagonists();
    rules.nutrients();
    return rules.statuses;
  }

  private void conditions() {
    say(has(facts, "bariatric-surgery")); // CON-BARI
    say(has(facts, "vascular-calcification")); // CON-CALC
    say(has(facts, "calciphylaxis")); // CON-CALCIPH
    say(has(facts, "cystic-fibrosis")); // CON-CF
    say(
        has(
            facts,
            "bile-duct-obstruction",
            "biliary-atresia",
            "biliary-fistula",
            "cholestasis",
            "primary-biliary-cholangitis",
            "primary-sclerosing-cholangitis")); // CON-CHOL
    say(has(facts, "chronic-kidney-disease", "dialysis", "end-stage-renal-disease")); // CON-CKD
    say(has(facts, "coeliac-disease")); // CON-COEL
    say(and(has(facts, "g6pd-deficiency"), Supply.isAbove0(facts, K3))); // CON-G6PD
    say(
        and(
            has(facts, "hypersensitivity-injected-k1"),
            takes(facts, "phytomenadione"))); // CON-HYPER
    say(has(facts, "inflammatory-bowel-disease", "crohn-disease", "ulcerative-colitis")); // CON-IBD
    say(or(is(facts, LifeStage.BREASTFEEDING), has(facts, "breastfeeding"))); // CON-LACT
    say(has(facts, "cirrhosis", "hepatic-failure", "liver-disease")); // CON-LIVER
    say(newborn); // CON-NEWB
    say(and(newborn, Supply.isAbove0(facts, Supply.ANY_K2))); // CON-NEWB-K2
    say(has(facts, "chronic-pancreatitis", "exocrine-pancreatic-insufficiency")); // CON-PANC
    say(has(facts, "protein-c-deficiency", "protein-s-deficiency")); // CON-PCPS
    say(has(facts, "parenteral-nutrition")); // CON-PN
    say(pregnant); // CON-PREG
    say(has(facts, "short-bowel")); // CON-SBS
    say(
        and(
            has(
                facts,
                "activated-protein-c-resistance",
                "deep-venous-thrombosis",
                "pulmonary-embolism",
                "thrombophilia",
                "venous-thromboembolism-history"),
            not(antagonist))); // CON-THROMB
    say(has(facts, "mechanical-heart-valve")); // CON-VALVE
    say(
        and(
            has(facts, "vitamin-k-antagonist-treatment"),
            or(anyK, Supply.changesAnyhow(facts)))); // CON-VKAUSER
  }

  private void medicines() {
    say(takesClass(facts, "antibiotic")); // INT-ABX
    say(and(takesClass(facts, "enzyme-inducing-anticonvulsant"), pregnant)); // INT-AED
    say(takesClass(facts, "platelet-aggregation-inhibitor")); // INT-ANTIPLT
    say(takesClass(facts, "bile-acid-sequestrant")); // INT-BAS
    say(and(takesClass(facts, "bisphosphonate"), Supply.isAbove0(facts, MK4))); // INT-BISPH
    say(
        or(
            takesClass(facts, "methylthiadiazole-cephalosporin"),
            takesClass(facts, "htt-cephalosporin"))); // INT-CEFAZOLIN
    say(takes(facts, "apixaban")); // INT-DOAC-APIXABAN
    say(takes(facts, "betrixaban")); // INT-DOAC-BETRIXABAN
    say(takes(facts, "dabigatran-etexilate")); // INT-DOAC-DABIGATRAN
    say(takes(facts, "edoxaban")); // INT-DOAC-EDOXABAN
    say(
        and(
            takes(facts, "rivaroxaban"),
            has(facts, "dialysis"),
            Supply.isAbove0(facts, MK7_OR_K2))); // INT-DOAC-K2HD
    say(takes(facts, "rivaroxaban")); // INT-DOAC-RIVAROXABAN
    say(and(takesClass(facts, "glucocorticoid"), Supply.isAbove0(facts, MK4))); // INT-GC
    say(takesClass(facts, "heparin-group")); // INT-HEPARIN
    say(and(takes(facts, "phytomenadione"), antagonist)); // INT-K1DRUG
    say(takes(facts, "lomitapide")); // INT-LOMIT
    say(takes(facts, "liquid-paraffin")); // INT-MINOIL
    say(takesClass(facts, "nmtt-cephalosporin")); // INT-NMTT
    say(or(takes(facts, "olestra"), eats(facts, OLESTRA))); // INT-OLESTRA
    say(takes(facts, "orlistat")); // INT-ORLISTAT
    say(takesClass(facts, "salicylate")); // INT-SALICYL
    say(takesClass(facts, "statin")); // INT-STATIN
    say(takes(facts, "sucralfate")); // INT-SUCR
    say(and(or(takes(facts, "rifampicin"), takes(facts, "isoniazid")), pregnant)); // INT-TB
    say(takes(facts, "tigecycline")); // INT-TIGE
    say(Supply.isAbove0(facts, A)); // INT-VITA
    say(Supply.isAtLeast(facts, E, 670 * UNIT)); // INT-VITE
  }

  private void antagonists() {
    say(and(antagonist, Supply.isAtLeastLowestTested(facts, K1, 150 * UNIT))); // INT-K1-VKA
    say(
        and(
            warfarin,
            or(
                takes(facts, "menatetrenone"),
                Supply.isAtLeastLowestTested(facts, MK4, 15000 * UNIT)))); // INT-MK4-VKA
    say(and(antagonist, Supply.isAtLeastLowestTested(facts, MK7, 10 * UNIT))); // INT-MK7-VKA
    say(and(warfarin, eats(facts, NATTO))); // INT-NATTO-VKA
    say(and(antagonist, supplied)); // INT-VKA
    say(and(takes(facts, "dicoumarol"), supplied)); // INT-VKA-01
    say(and(takes(facts, "phenindione"), supplied)); // INT-VKA-02
    say(and(warfarin, supplied)); // INT-VKA-03
    say(and(takes(facts, "phenprocoumon"), supplied)); // INT-VKA-04
    say(and(takes(facts, "acenocoumarol"), supplied)); // INT-VKA-07
    say(and(takes(facts, "ethyl-biscoumacetate"), supplied)); // INT-VKA-08
    say(and(takes(facts, "clorindione"), supplied)); // INT-VKA-09
    say(and(takes(facts, "diphenadione"), supplied)); // INT-VKA-10
    say(and(takes(facts, "tioclomarol"), supplied)); // INT-VKA-11
    say(and(takes(facts, "fluindione"), supplied)); // INT-VKA-12
    say(and(takes(facts, "anisindione"), supplied)); // INT-VKA-ANISINDIONE
    say(and(antagonist, Supply.foodChanges(facts))); // INT-VKA-CHANGE
    say(and(warfarin, is(facts, IntakePattern.VARYING))); // INT-VKA-CONSIST
    say(antagonist); // INT-VKA-FOOD
    say(and(warfarin, Supply.isAbove0(facts, K1))); // INT-VKA-STAB
    say(and(antagonist, lessK)); // INT-VKA-STOP
  }

  private void nutrients() {
    say(and(Supply.isAbove0(facts, CALCIUM), anyK)); // NUT-CA
    say(and(Supply.isAbove0(facts, D), anyK)); // NUT-D
    say(anyK); // NUT-FAT
    say(and(Supply.isAbove0(facts, MAGNESIUM), anyK)); // NUT-MG
    say(Supply.isAbove0(facts, K1)); // NUT-PLANTMATRIX
  }

  private void say(int status) {
    statuses[said++] = (byte) status;
  }

  private static int is(Facts facts, LifeStage stage) {
    return facts.person().lifeStage().map(s -> Kleene.of(s == stage)).orElse(Kleene.UNKNOWN);
  }

  private static int is(Facts facts, IntakePattern pattern) {
    return facts.pattern().map(p -> Kleene.of(p == pattern)).orElse(Kleene.UNKNOWN);
  }

  private static int youngerThanAMonth(Facts facts) {
    return facts.person().age().map(a -> Kleene.of(a.months() < 1)).orElse(Kleene.UNKNOWN);
  }
}
