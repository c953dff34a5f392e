package org.k2nutrition.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.intake.SupplementEntry;
import org.k2nutrition.intake.UnmatchedEntry;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.reference.LabelCheck;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Citation;
import org.k2nutrition.text.Sentence;
import org.k2nutrition.vitamer.Vitamer;

/**
 * Every text the library can say: whatever a caller reaches from {@link K2} and from its answers by
 * calling public methods that ask for nothing or for a component. Left out are the titles of works,
 * which are others' words, and the wording of claims, which is shown with a verdict.
 */
final class EveryText {

  private static final int FOODS_OF_EACH_TABLE = 60;

  private final K2 data;
  private final Set<String> texts = new TreeSet<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> known = new HashSet<>();
  private final Deque<Object> open = new ArrayDeque<>();

  private EveryText(K2 data) {
    this.data = data;
  }

  static Set<String> of(K2 data) {
    EveryText walk = new EveryText(data);
    walk.roots();
    walk.walk();
    walk.texts.removeIf(text -> text.isBlank());
    return walk.texts;
  }

  private void roots() {
    data.textKeys().stream()
        .filter(key -> !key.matches("claim\\.[^.]+\\.text") && !key.startsWith("search."))
        .forEach(key -> open.add(data.findText(key).orElseThrow()));
    open.add(data.references().all());
    open.add(data.doses().all());
    open.add(data.regulation().all());
    open.add(data.studies().all());
    open.add(data.studies().notices());
    open.add(data.claims().all());
    open.add(data.biomarkers().all());
    open.add(data.answers().all());
    open.add(data.intakeSurveys());
    open.add(data.synergies());
    open.add(data.supplementForms());
    open.add(data.attributions());
    open.add(data.interactions().rules().rules());
    open.add(foods());
    people().forEach(this::answers);
    labels();
    kinetics();
  }

  private List<Food> foods() {
    List<Food> foods = new ArrayList<>();
    for (FoodTable table : data.tables()) {
      boolean curated = table.id().equals("curated");
      data.foods().query().inTable(table.id()).list().stream()
          .limit(curated ? Integer.MAX_VALUE : FOODS_OF_EACH_TABLE)
          .forEach(foods::add);
    }
    return foods;
  }

  private static Stream<Person> people() {
    return Stream.of(
        Person.unknown(),
        person("30", Sex.FEMALE, LifeStage.NEITHER, "60"),
        person("30", Sex.FEMALE, LifeStage.PREGNANT, "60"),
        person("17", Sex.FEMALE, LifeStage.BREASTFEEDING, "60"),
        person("67", Sex.MALE, LifeStage.NEITHER, "90"),
        person("8m", Sex.MALE, LifeStage.NEITHER, "8"));
  }

  private static Person person(String age, Sex sex, LifeStage stage, String weight) {
    return Person.builder()
        .age(Age.parse(age))
        .sex(sex)
        .lifeStage(stage)
        .weightKg(new BigDecimal(weight))
        .build();
  }

  /** What a person is told: reference values, a diary beside them, and the rules. */
  private void answers(Person person) {
    open.add(data.references().answers(person));
    open.add(data.references().query().inForceIn(2012).answers(person));
    Assessment assessment = data.assess(diary());
    open.add(assessment);
    open.add(assessment.compare(data.references().all(), person));
    Diary little = Diary.of(List.of(cheese("10")));
    open.add(data.assess(little).compare(data.references().all(), person));
    open.add(data.interactions().check(assessment.facts(person)));
    Interactions interactions = data.interactions();
    Person treated =
        Person.builder()
            .from(person)
            .medicines(
                Stated.partial(
                    List.of(interactions.medicine("warfarin"), interactions.medicine("apixaban"))))
            .supplements(
                Stated.complete(
                    List.of(
                        Supplement.of(SupplementForm.MK_7, Amount.ofMicrograms("100")),
                        Supplement.ofUnknownDose(SupplementForm.MK_4))))
            .build();
    open.add(interactions.check(Facts.of(treated)));
  }

  private Diary diary() {
    Day mixed =
        Day.builder()
            .date(LocalDate.of(2026, 11, 1))
            .addEntries(
                FoodEntry.of(data.food("gouda"), Mass.ofGrams("40")),
                FoodEntry.of(data.food("usda-sr:01022"), Mass.ofGrams("40")),
                FoodEntry.of(data.food("natto"), Mass.ofGrams("50")),
                SupplementEntry.of(Component.MK_7, Amount.ofMicrograms("75")),
                SupplementEntry.of(Component.K2, Amount.ofMicrograms("75")),
                UnmatchedEntry.builder().text("something").reason("no food of this name").build())
            .build();
    return Diary.of(List.of(mixed, cheese("400")));
  }

  private Day cheese(String grams) {
    return Day.builder()
        .date(LocalDate.of(2026, 11, 2))
        .addEntries(FoodEntry.of(data.food("usda-sr:01022"), Mass.ofGrams(grams)))
        .build();
  }

  private void labels() {
    for (Component form : List.of(Component.K1, Component.K2, Component.MK_4, Component.MK_7)) {
      for (String country : List.of("Germany", "Belgium", "Italy", "Norway", "Switzerland")) {
        SupplementLabel full =
            SupplementLabel.builder()
                .form(form)
                .perDay(Amount.ofMicrograms("150"))
                .allTransPercent(BigDecimal.TEN)
                .thirdPartyTested(form == Component.K1)
                .anticoagulantWarning(form == Component.K1)
                .country(country)
                .build();
        open.add(data.checkLabel(full, Person.unknown()));
      }
    }
    open.add(data.checkLabel(SupplementLabel.builder().build(), Person.unknown()));
    SupplementLabel silent =
        SupplementLabel.builder()
            .form(Component.MK_7)
            .addNotStated(LabelCheck.AMOUNT, LabelCheck.ISOMER_PURITY)
            .anticoagulantWarning(false)
            .country("France")
            .build();
    open.add(data.checkLabel(silent, Person.unknown()));
  }

  private void kinetics() {
    open.add(data.kinetics().facts());
    EnumSet.allOf(Vitamer.class).forEach(vitamer -> open.add(data.kinetics().of(vitamer)));
  }

  private void walk() {
    while (!open.isEmpty()) {
      Object next = open.poll();
      if (next instanceof String text) {
        texts.add(text);
      } else if (next instanceof Sentence sentence) {
        texts.add(sentence.toString());
      } else if (next instanceof Optional<?> maybe) {
        maybe.ifPresent(open::add);
      } else if (next instanceof Iterable<?> all) {
        all.forEach(open::add);
      } else if (next instanceof Map<?, ?> map) {
        map.keySet().forEach(open::add);
        map.values().forEach(open::add);
      } else if (isOurs(next) && isNew(next)) {
        ask(next);
      }
    }
  }

  /** Foods are told apart by being the same, all else by being equal. */
  private boolean isNew(Object object) {
    return seen.add(object) && (object instanceof Food || known.add(object));
  }

  private static boolean isOurs(Object object) {
    return object.getClass().getName().startsWith("org.k2nutrition.")
        && !(object instanceof Citation)
        && !object.getClass().getPackageName().contains(".internal");
  }

  private void ask(Object object) {
    if (object instanceof Enum<?> constant) {
      texts.add(data.words(constant));
    }
    for (Class<?> type : publicTypes(object.getClass())) {
      for (Method method : type.getMethods()) {
        if (isQuestion(method) && !isWordingOfOthers(object, method)) {
          arguments(method).forEach(arguments -> open.add(answer(object, method, arguments)));
        }
      }
    }
  }

  /** None, or each component where a component is asked for. */
  private static Stream<Object[]> arguments(Method method) {
    return method.getParameterCount() == 0
        ? Stream.<Object[]>of(new Object[0])
        : Arrays.stream(Component.values()).map(component -> new Object[] {component});
  }

  private static boolean isQuestion(Method method) {
    List<Class<?>> parameters = List.of(method.getParameterTypes());
    return (parameters.isEmpty() || parameters.equals(List.of(Component.class)))
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass().getName().startsWith("org.k2nutrition.")
        && method.getReturnType() != void.class;
  }

  private static boolean isWordingOfOthers(Object object, Method method) {
    boolean title = object instanceof ReferenceValue && method.getName().equals("document");
    boolean claim =
        method.getName().equals("text")
            && (object instanceof Claim
                || (object instanceof AnswerPoint point && point.verdict().isPresent()));
    return title || claim;
  }

  private static Set<Class<?>> publicTypes(Class<?> type) {
    Set<Class<?>> types = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (Modifier.isPublic(at.getModifiers())) {
        types.add(at);
      }
      Arrays.stream(at.getInterfaces())
          .filter(one -> Modifier.isPublic(one.getModifiers()))
          .forEach(types::add);
    }
    return types;
  }

  /** A refusal is a text too. */
  private static Object answer(Object object, Method method, Object[] arguments) {
    try {
      return Objects.requireNonNullElse(method.invoke(object, arguments), List.of());
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause().getMessage());
    } catch (IllegalAccessException e) {
      throw new LinkageError(object.getClass() + " " + method, e);
    }
  }
}
