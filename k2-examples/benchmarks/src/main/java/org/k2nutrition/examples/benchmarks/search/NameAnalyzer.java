package org.k2nutrition.examples.benchmarks.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Lucene's own parts for names of foods in several languages: words as Unicode divides them, lower
 * case, French articles off, width and accents folded, English plurals, and two characters that
 * stand together where a script has no spaces.
 */
final class NameAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream stream = new LowerCaseFilter(words);
    stream = new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES);
    stream = new CJKWidthFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    stream = new EnglishMinimalStemFilter(stream);
    return new TokenStreamComponents(words, new CJKBigramFilter(stream));
  }
}
