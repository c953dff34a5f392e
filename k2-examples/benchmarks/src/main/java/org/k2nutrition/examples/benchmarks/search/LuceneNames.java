package org.k2nutrition.examples.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;

/**
 * An index of Lucene in memory, one document a name: with all names of a food in one document,
 * foods with many names fall behind and far less is found.
 */
final class LuceneNames implements Finder {

  static final String NAME = "name";
  static final String TABLE = "table";
  static final String CURATED = "curated";

  /** A food may fit by several of its names. */
  private static final int NAMES_A_FOOD = 8;

  private final Analyzer analyzer = new NameAnalyzer();
  private final List<String> ids = new ArrayList<>();
  private final IndexSearcher searcher;

  private LuceneNames(Stream<Food> foods) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (Food food : foods.toList()) {
        add(food, writer);
      }
      writer.forceMerge(1);
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(memory));
  }

  static LuceneNames over(Stream<Food> foods) {
    try {
      return new LuceneNames(foods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> find(String text, int limit) {
    try {
      Set<String> found = new LinkedHashSet<>();
      for (ScoreDoc hit :
          searcher.search(NameQuery.of(text, analyzer), limit * NAMES_A_FOOD).scoreDocs) {
        found.add(ids.get(hit.doc));
      }
      return found.stream().limit(limit).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Food food, IndexWriter writer) throws IOException {
    for (String name : names(food)) {
      Document document = new Document();
      document.add(new TextField(NAME, name, Store.NO));
      if (food.table().equals(Food.CURATED)) {
        document.add(new StringField(TABLE, CURATED, Store.NO));
      }
      writer.addDocument(document);
      ids.add(food.id());
    }
  }

  /** The names that the library's own search knows. */
  private static Set<String> names(Food food) {
    Set<String> names = new LinkedHashSet<>();
    names.add(food.name());
    food.originalName().ifPresent(names::add);
    food.names().stream().map(Name::text).forEach(names::add);
    if (food.table().equals(Food.CURATED)) {
      names.add(food.id());
    }
    return names;
  }
}
