package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.text.Decoder.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

  private static final String TEXT = "施策名：港の学校①～③－㈱みらい Ⅲ ﾃﾞｼﾞﾀﾙ\n予算額\t令和５年度予算(案)：52百万円\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-16LE", TEXT.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16LE", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE", TEXT.getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("UTF-16BE", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("UTF-32LE", ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE"))),
        Arguments.of("Windows-31J", TEXT.getBytes(Charset.forName("windows-31j"))),
        Arguments.of("EUC-JP", eucJp(TEXT)),
        Arguments.of("ISO-2022-JP", TEXT.getBytes(Charset.forName("x-windows-iso2022jp"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void readsBackWhatWasWritten(String encoding, byte[] bytes) {
    assertThat(Decoder.decode(bytes)).contains(new Decoded(TEXT, encoding, 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void replacesACharacterThatIsCutOff(String encoding, byte[] bytes) {
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1 - lengthOfLast(encoding));
    Decoded decoded = Decoder.decode(cut).orElseThrow();
    assertThat(decoded.encoding()).isEqualTo(encoding);
    assertThat(decoded.text()).startsWith("施策名：港の学校①～③－㈱みらい Ⅲ ﾃﾞｼﾞﾀﾙ");
  }

  static Stream<Arguments> usualEncodings() {
    return encodings()
        .filter(encoding -> Set.of("UTF-8", "Windows-31J", "EUC-JP").contains(encoding.get()[0]));
  }

  /** As a block of a disk that was lost. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("usualEncodings")
  void countsZerosAsBytesThatAreNoText(String encoding, byte[] bytes) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.writeBytes(bytes);
    damaged.writeBytes(new byte[12]);
    damaged.writeBytes(bytes);
    Decoded decoded = Decoder.decode(damaged.toByteArray(), encoding).orElseThrow();
    assertThat(decoded.text()).startsWith("施策名：港の学校").contains("百万円\n\uFFFD").endsWith("百万円\n");
    assertThat(decoded.undecodable()).isEqualTo(12);
  }

  private static int lengthOfLast(String encoding) {
    return encoding.startsWith("UTF-32") ? 4 : encoding.startsWith("UTF-16") ? 2 : 1;
  }

  @Test
  void knowsTheFurtherCharactersOfWindowsInEucJp() {
    byte[] euc = HexFormat.of().parseHex("FCE2" + "A4CE" + "B9C1");
    assertThat(Decoder.decode(euc)).contains(new Decoded("髙の港", "EUC-JP", 0));
  }

  @Test
  void countsTheBytesThatAreNoText() {
    byte[] broken = HexFormat.of().parseHex("E6B8AF" + "FF" + "E6B8" + "E6B8AF".repeat(20));
    assertThat(Decoder.decode(broken))
        .contains(new Decoded("港\uFFFD\uFFFD" + "港".repeat(20), "UTF-8", 3));
  }

  @Test
  void holdsAFewCharactersForTheEncodingTheyFit() {
    assertThat(Decoder.decode("港".getBytes(Charset.forName("windows-31j"))))
        .contains(new Decoded("港", "Windows-31J", 0));
    assertThat(Decoder.decode("予算額 -".getBytes(Charset.forName("windows-31j"))))
        .contains(new Decoded("予算額 -", "Windows-31J", 0));
    assertThat(Decoder.decode("abc".getBytes(StandardCharsets.US_ASCII)))
        .contains(new Decoded("abc", "UTF-8", 0));
  }

  @Test
  void findsNoTextInBinaryData() {
    assertThat(Decoder.decode(new byte[1_000])).isEmpty();
    assertThat(Decoder.decode(HexFormat.of().parseHex("504B0304140006000800000021".repeat(50))))
        .isEmpty();
  }

  /** EUC-JP as Windows writes it, made from Windows-31J, since Java has no such charset. */
  private static byte[] eucJp(String text) {
    byte[] sjis = text.getBytes(Charset.forName("windows-31j"));
    ByteArrayOutputStream euc = new ByteArrayOutputStream();
    for (int i = 0; i < sjis.length; i++) {
      int lead = sjis[i] & 0xFF;
      if (lead < 0x80) {
        euc.write(lead);
      } else if (lead >= 0xA1 && lead <= 0xDF) {
        euc.write(0x8E);
        euc.write(lead);
      } else {
        int trail = sjis[++i] & 0xFF;
        boolean secondRow = trail >= 0x9F;
        int row = (lead - (lead >= 0xE0 ? 0xC1 : 0x81)) * 2 + (secondRow ? 1 : 0);
        int column = secondRow ? trail - 0x9F : trail - (trail > 0x7F ? 0x41 : 0x40);
        euc.write(row + 0xA1);
        euc.write(column + 0xA1);
      }
    }
    return euc.toByteArray();
  }
}
