package org.k2nutrition.examples.benchmarks.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query of Lucene for a typed text. Each word may be the word itself, the beginning of one, or a
 * slip or two away from one (none in words of two letters, two from six letters on), whichever fits
 * best; any word may be missing. Curated foods are preferred. The boosts are those of several tried
 * that find most.
 */
final class NameQuery {

  private static final float WORD = 4;
  private static final float BEGINNING = 2;
  private static final float SLIP = 1;
  private static final float CURATED = 3;
  private static final int MOST_EXPANSIONS = 50;

  private NameQuery() {}

  static Query of(String text, Analyzer analyzer) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String word : words(text, analyzer)) {
      words.add(word(word), Occur.SHOULD);
    }
    Query curated = new TermQuery(new Term(LuceneNames.TABLE, LuceneNames.CURATED));
    return new BooleanQuery.Builder()
        .add(words.build(), Occur.MUST)
        .add(new BoostQuery(new ConstantScoreQuery(curated), CURATED), Occur.SHOULD)
        .build();
  }

  private static Query word(String word) {
    Term term = new Term(LuceneNames.NAME, word);
    List<Query> readings = new ArrayList<>();
    readings.add(new BoostQuery(new TermQuery(term), WORD));
    readings.add(new BoostQuery(new PrefixQuery(term), BEGINNING));
    int slips = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    if (slips > 0) {
      readings.add(new BoostQuery(new FuzzyQuery(term, slips, 0, MOST_EXPANSIONS, true), SLIP));
    }
    return new DisjunctionMaxQuery(readings, 0);
  }

  private static List<String> words(String text, Analyzer analyzer) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(LuceneNames.NAME, text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    }
    return words;
  }
}
