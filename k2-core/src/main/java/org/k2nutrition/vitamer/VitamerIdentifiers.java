package org.k2nutrition.vitamer;

import static org.k2nutrition.vitamer.IdentifierSystem.ATC;
import static org.k2nutrition.vitamer.IdentifierSystem.CAS;
import static org.k2nutrition.vitamer.IdentifierSystem.CHEBI;
import static org.k2nutrition.vitamer.IdentifierSystem.DRUGBANK;
import static org.k2nutrition.vitamer.IdentifierSystem.FDC_NUTRIENT;
import static org.k2nutrition.vitamer.IdentifierSystem.INCHIKEY;
import static org.k2nutrition.vitamer.IdentifierSystem.KEGG;
import static org.k2nutrition.vitamer.IdentifierSystem.MESH;
import static org.k2nutrition.vitamer.IdentifierSystem.METACYC;
import static org.k2nutrition.vitamer.IdentifierSystem.PUBCHEM;
import static org.k2nutrition.vitamer.IdentifierSystem.RXNORM;
import static org.k2nutrition.vitamer.IdentifierSystem.TAGNAME;
import static org.k2nutrition.vitamer.IdentifierSystem.UNII;
import static org.k2nutrition.vitamer.IdentifierSystem.USDA_NUTRIENT;

import java.util.Map;

/**
 * The identifiers of each vitamer. No identifier was found for MK-1, MK-2 and MK-9(4H), and no
 * structure identifier for dihydrophylloquinone.
 */
final class VitamerIdentifiers {

  private VitamerIdentifiers() {}

  static Map<IdentifierSystem, String> of(Vitamer vitamer) {
    return switch (vitamer) {
      case PHYLLOQUINONE -> phylloquinone();
      case DIHYDROPHYLLOQUINONE ->
          Map.of(TAGNAME, "VITK1D", FDC_NUTRIENT, "1184", USDA_NUTRIENT, "429");
      case MENADIONE -> menadione();
      case MK_3 -> structure("RCQDLJXVQRWEON-YEFHWUCQSA-N", "CPD-9729");
      case MK_4 -> menatetrenone();
      case MK_5 -> structure("HYPYXGZDOYTYDR-HAJWAVTHSA-N", "CPD-9725");
      case MK_6 -> structure("PFRQBZFETXBLTP-RCIYGOBDSA-N", "CPD-9724");
      case MK_7 -> menaquinone7();
      case MK_8 -> structure("LXKDFTDVRVLXFY-WQWYCSGDSA-N", "CPD-9728");
      case MK_9 -> structure("WCRXHNIUHQUASO-UVZVDVBNSA-N", "CPD-9720");
      case MK_10 -> structure("OCQQATZYCNAKQB-UQUNHUMXSA-N", "CPD-9719");
      case MK_11 -> structure("YYDMANIEKFAEJC-RYZSZPJESA-N", "CPD-9723");
      case MK_12 -> structure("JRQRCGAQNZQEJS-WPPIEQSHSA-N", "CPD-9722");
      case MK_13 -> structure("PZCKKEDSUIYKTM-HWRCDASFSA-N", "CPD-9721");
      case MK_1, MK_2, MK_9_4H -> Map.of();
    };
  }

  private static Map<IdentifierSystem, String> structure(String inchiKey, String metacyc) {
    return Map.of(INCHIKEY, inchiKey, METACYC, metacyc);
  }

  private static Map<IdentifierSystem, String> phylloquinone() {
    return Map.ofEntries(
        Map.entry(CAS, "84-80-0"),
        Map.entry(UNII, "A034SE7857"),
        Map.entry(CHEBI, "CHEBI:18067"),
        Map.entry(PUBCHEM, "5284607"),
        Map.entry(INCHIKEY, "MBWXNTAXLNYFJB-NKFFZRIASA-N"),
        Map.entry(KEGG, "C02059"),
        Map.entry(METACYC, "2-METHYL-3-PHYTYL-14-NAPHTHOQUINONE"),
        Map.entry(TAGNAME, "VITK1"),
        Map.entry(FDC_NUTRIENT, "1185"),
        Map.entry(USDA_NUTRIENT, "430"),
        Map.entry(ATC, "B02BA01"),
        Map.entry(RXNORM, "8308"),
        Map.entry(DRUGBANK, "DB01022"));
  }

  private static Map<IdentifierSystem, String> menadione() {
    return Map.ofEntries(
        Map.entry(UNII, "723JX6CXY5"),
        Map.entry(CHEBI, "CHEBI:28869"),
        Map.entry(PUBCHEM, "4055"),
        Map.entry(INCHIKEY, "MJVAVZPDRWSRRC-UHFFFAOYSA-N"),
        Map.entry(KEGG, "C05377"),
        Map.entry(METACYC, "CPD-3766"),
        Map.entry(ATC, "B02BA02"),
        Map.entry(RXNORM, "6728"),
        Map.entry(DRUGBANK, "DB00170"));
  }

  private static Map<IdentifierSystem, String> menatetrenone() {
    return Map.ofEntries(
        Map.entry(CAS, "863-61-6"),
        Map.entry(UNII, "27Y876D139"),
        Map.entry(PUBCHEM, "5282367"),
        Map.entry(INCHIKEY, "DKHGMERMDICWDU-GHDNBGIDSA-N"),
        Map.entry(METACYC, "CPD-9726"),
        Map.entry(TAGNAME, "MK4"),
        Map.entry(FDC_NUTRIENT, "1183"),
        Map.entry(USDA_NUTRIENT, "428"),
        Map.entry(ATC, "M05BX08"),
        Map.entry(RXNORM, "29495"),
        Map.entry(MESH, "C030814"));
  }

  private static Map<IdentifierSystem, String> menaquinone7() {
    return Map.of(
        CAS, "2124-57-4",
        UNII, "8427BML8NY",
        PUBCHEM, "5287554",
        INCHIKEY, "RAKQPZMEYJZGPI-LJWNYQGCSA-N",
        METACYC, "CPD-9718",
        MESH, "C062629");
  }
}
