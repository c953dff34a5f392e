package org.k2nutrition.vitamer;

/**
 * A registry that gives chemical substances or nutrients an identifier.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum IdentifierSystem {
  /** Chemical Abstracts Service registry number. */
  CAS,
  /** FDA unique ingredient identifier. */
  UNII,
  /** Chemical Entities of Biological Interest. */
  CHEBI,
  /** PubChem compound number. */
  PUBCHEM,
  /** IUPAC international chemical identifier, hashed. */
  INCHIKEY,
  /** KEGG compound. */
  KEGG,
  /** MetaCyc compound. */
  METACYC,
  /** INFOODS or USDA component tag. */
  TAGNAME,
  /** USDA FoodData Central nutrient id. */
  FDC_NUTRIENT,
  /** USDA nutrient number. */
  USDA_NUTRIENT,
  /** WHO anatomical therapeutic chemical code. */
  ATC,
  /** RxNorm concept. */
  RXNORM,
  /** DrugBank. */
  DRUGBANK,
  /** Medical subject heading. */
  MESH
}
