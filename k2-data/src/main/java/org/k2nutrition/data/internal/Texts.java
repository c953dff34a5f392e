package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.DatasetException;

/**
 * The sentences of the dataset by their keys, from {@code texts_en.json}, in another language as
 * far as {@code texts_xx.json} of that language has them.
 *
 * <p>This class is immutable to the eye and thread-safe.
 */
public final class Texts {

  private static final String ENGLISH = "en";

  private final Lazy<List<RecordFile>> files;

  private final boolean isTranslation;

  private Texts(String language) {
    this.isTranslation = !language.equals(ENGLISH) && exists(language);
    this.files = Lazy.of(() -> files(language));
  }

  /**
   * The sentences in a language; nothing is read yet.
   *
   * @param language a language code such as {@code en}; sentences it lacks are in English
   * @return the sentences
   */
  public static Texts in(String language) {
    return new Texts(language);
  }

  /**
   * The languages, of some, that a file of sentences exists for.
   *
   * @param language a language code
   * @return true if there is one
   */
  public static boolean exists(String language) {
    return language.matches("[a-z]{2,8}") && Resources.findBeside(file(language)) != null;
  }

  /**
   * The sentence with a key.
   *
   * @param key the key, such as {@code claim.claim-12.text}
   * @return the sentence, or empty
   */
  public Optional<String> find(String key) {
    for (RecordFile file : files.get()) {
      @Nullable JsonCursor cursor = file.find(key);
      if (cursor != null) {
        return Optional.of(text(cursor));
      }
    }
    return Optional.empty();
  }

  /**
   * The translation of a sentence whose English the code has.
   *
   * @param key the key, such as {@code phrase.not-analysed}
   * @return the sentence in the language asked for; empty if that is English, or lacks it
   */
  public Optional<String> findTranslation(String key) {
    List<RecordFile> all = files.get();
    for (RecordFile file : all.subList(0, all.size() - 1)) {
      @Nullable JsonCursor cursor = file.find(key);
      if (cursor != null) {
        return Optional.of(text(cursor));
      }
    }
    return Optional.empty();
  }

  /**
   * The sentence with a key, its places {@code {0}}, {@code {1}} … filled.
   *
   * @param key the key
   * @param arguments what to put in, in order
   * @return the sentence
   * @throws DatasetException if there is none
   */
  public String get(String key, List<String> arguments) {
    String text =
        find(key)
            .orElseThrow(() -> new DatasetException(file(ENGLISH), key, "text", "missing", null));
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }

  /**
   * The keys of all sentences in English.
   *
   * @return in order
   */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    List<RecordFile> all = files.get();
    all.get(all.size() - 1).forEachId(keys::add);
    return List.copyOf(keys);
  }

  static String text(JsonCursor cursor) {
    String text = "";
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "key" -> cursor.string();
        case "text" -> text = cursor.string();
        default -> throw cursor.unknownField();
      }
    }
    if (text.isEmpty()) {
      throw cursor.fault("found no text, expected one", null);
    }
    return text;
  }

  private List<RecordFile> files(String language) {
    List<RecordFile> files = new ArrayList<>();
    RecordFile english = open(ENGLISH);
    if (isTranslation) {
      files.add(Translation.open(file(language), english));
    }
    files.add(english);
    return List.copyOf(files);
  }

  private static RecordFile open(String language) {
    return new RecordFile(file(language), Resources.read(file(language)), "key");
  }

  private static String file(String language) {
    return "texts_" + language + ".json";
  }
}
