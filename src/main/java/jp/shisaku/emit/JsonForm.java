package jp.shisaku.emit;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.table.OutputText;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * How our records stand in JSON. The records' components are the fields, in snake_case and in their
 * order; only what has another form in files than in the program is told here.
 */
final class JsonForm {

  private static final int BOX_DECIMALS = 2;
  private static final int BOX_STEPS = 100;

  private static final Map<Locale, ObjectMapper> MAPPERS = new ConcurrentHashMap<>();

  private JsonForm() {}

  /** What a provenance is in files. */
  private record ProvenanceFields(
      String source,
      Optional<Integer> page,
      Optional<Box> box,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cell,
      String method,
      BigDecimal confidence) {}

  /** What an issue is in files: the message for people, and what it was made of for programs. */
  private record IssueFields(
      String severity,
      String code,
      Optional<String> measure,
      Optional<String> field,
      String message,
      Optional<String> source,
      Optional<Integer> page,
      Optional<Box> box,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cell,
      List<String> arguments) {}

  /** A catalogue made elsewhere may leave out what is not in the contract. */
  private interface SourceFields {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Publication.PageSize> pageSizes();
  }

  /** An enum that stands in files by its code. */
  private interface Coded {
    @JsonValue
    String code();
  }

  /** The mapping, with the issues' messages in a language. Made once: that takes its time. */
  static ObjectMapper in(Locale language) {
    return MAPPERS.computeIfAbsent(
        language,
        l -> mapper(l).registerModule(new SimpleModule("text").addSerializer(new CleanText())));
  }

  /** The mapping that leaves texts as they are, for what no file holds. */
  static ObjectMapper verbatim() {
    return MAPPERS.computeIfAbsent(Locale.ROOT, JsonForm::mapper);
  }

  private static ObjectMapper mapper(Locale language) {
    SimpleModule module = new SimpleModule("shisaku");
    both(module, LocalDate.class, String.class, LocalDate::toString, LocalDate::parse);
    both(module, Box.class, BigDecimal[].class, JsonForm::corners, JsonForm::box);
    both(module, Provenance.class, ProvenanceFields.class, JsonForm::fields, JsonForm::provenance);
    both(module, Issue.class, IssueFields.class, issue -> fields(issue, language), JsonForm::issue);
    return new ObjectMapper()
        .registerModule(new Jdk8Module())
        .registerModule(module)
        .addMixIn(BudgetLine.Phase.class, Coded.class)
        .addMixIn(RunReport.Status.class, Coded.class)
        .addMixIn(Measure.Status.class, Coded.class)
        .addMixIn(Publication.Source.class, SourceFields.class)
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        // 1.5 yen is no whole amount, and to cut it off would be a guess.
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        // A field that a newer minor version has added.
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Writes a value and a line break; leaves the stream open. */
  static void write(ObjectMapper mapper, Object value, OutputStream out) throws IOException {
    mapper
        .writer(printer())
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writeValue(out, value);
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
    return printer;
  }

  private static BigDecimal[] corners(Box box) {
    return Stream.of(box.left(), box.top(), box.right(), box.bottom())
        .map(corner -> BigDecimal.valueOf(Math.round(corner * BOX_STEPS), BOX_DECIMALS))
        .toArray(BigDecimal[]::new);
  }

  private static Box box(BigDecimal[] corners) {
    double[] at = Arrays.stream(corners).mapToDouble(BigDecimal::doubleValue).toArray();
    return new Box(at[0], at[1], at[2], at[3]);
  }

  private static ProvenanceFields fields(Provenance provenance) {
    return new ProvenanceFields(
        provenance.source(),
        provenance.page(),
        provenance.box(),
        provenance.cell(),
        provenance.method().code(),
        BigDecimal.valueOf(provenance.method().confidence()));
  }

  private static Provenance provenance(ProvenanceFields fields) {
    Provenance.Method method =
        Arrays.stream(Provenance.Method.values())
            .filter(known -> known.code().equals(fields.method()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("method " + fields.method()));
    return new Provenance(
        fields.source(), fields.page(), fields.box(), orEmpty(fields.cell()), method);
  }

  private static IssueFields fields(Issue issue, Locale language) {
    return new IssueFields(
        issue.severity().code(),
        issue.code().code(),
        issue.measure(),
        present(issue.field()),
        issue.code().message(language, issue.arguments()),
        present(issue.place().source()),
        issue.place().page().stream().boxed().findFirst(),
        issue.place().box(),
        issue.place().cell(),
        issue.arguments());
  }

  private static Issue issue(IssueFields fields) {
    IssueCode code =
        Arrays.stream(IssueCode.values())
            .filter(known -> known.code().equals(fields.code()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("issue code " + fields.code()));
    OptionalInt page = fields.page().stream().mapToInt(Integer::intValue).findFirst();
    Place place = new Place(fields.source().orElse(""), page, fields.box(), orEmpty(fields.cell()));
    return new Issue(code, fields.measure(), fields.field().orElse(""), place, fields.arguments());
  }

  /** A field that stands in the file only where it says something comes as null. */
  private static Optional<String> orEmpty(Optional<String> field) {
    return field == null ? Optional.empty() : field;
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static <A, B> void both(
      SimpleModule module,
      Class<A> ours,
      Class<B> written,
      Function<A, B> to,
      Function<B, A> from) {
    module.addSerializer(ours, new StdDelegatingSerializer(ours, new Step<>(ours, written, to)));
    module.addDeserializer(ours, new StdDelegatingDeserializer<>(new Step<>(written, ours, from)));
  }

  /** A function whose types Jackson can see. */
  private static final class Step<A, B> extends StdConverter<A, B> {
    private final Class<A> from;
    private final Class<B> to;
    private final Function<A, B> function;

    Step(Class<A> from, Class<B> to, Function<A, B> function) {
      this.from = from;
      this.to = to;
      this.function = function;
    }

    @Override
    public B convert(A value) {
      return function.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return types.constructType(from);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return types.constructType(to);
    }
  }

  private static final class CleanText extends StdScalarSerializer<String> {
    CleanText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(OutputText.of(text));
    }
  }
}
