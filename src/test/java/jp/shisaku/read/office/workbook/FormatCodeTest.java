package jp.shisaku.read.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-12.4        | #,##0;▲ #,##0                                | ▲ 12",
        "-12          | #,##0;\"▲ \"#,##0                            | ▲ 12",
        "-52          | #,##0;△#,##0;0                               | △52",
        "0            | #,##0;▲#,##0;\"-\"                           | -",
        "52           | #,##0百万円                                  | 52百万円",
        "1234         | #,##0\"百万円\"                              | 1,234百万円",
        "52000000     | #,##0,,\"百万円\"                            | 52百万円",
        "52000        | #,##0,\"千円\"                               | 52千円",
        "1234567      | #,##0.0,,\"百万円\"                          | 1.2百万円",
        "1234567      | #,##0,.0                                     | 1,234.6",
        "1234567      | 0,.0                                         | 1234.6",
        "52           | General\"百万円\"                            | 52百万円",
        "3.2          | 0.0\"億円\"                                  | 3.2億円",
        "-1234        | _ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_    | -1,234",
        "0            | _ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_    | -",
        "-1234        | #,##0_);[Red]\\(#,##0\\)                     | (1,234)",
        "1234         | [DBNum3][$-411]#,##0                         | 1,234",
        "0.125        | 0.0%                                         | 12.5%",
        "3            | \"第\"0\"次\"                                | 第3次",
        "5            | !第0!次                                      | 第5次",
        "1500         | [>=1000]#,##0,\"十億円\";0\"百万円\"         | 2十億円",
        "15           | [>=1000]#,##0,\"十億円\";0\"百万円\"         | 15百万円",
        "52           | [$¥-411]#,##0                                | ¥52",
        "1234567      | 000-0000                                     | 123-4567",
        "7            | 000                                          | 007",
        "1234.5       | #,##0.##                                     | 1,234.5",
        "0.30000000000000004 | General                               | 0.3",
        "1234567890123 | General                                     | 1234567890123",
        "-5           | 0                                            | -5",
        "5            | ;;;                                          | ``",
      })
  void showsANumberAsItsFormatSays(String value, String code, String shown) {
    assertThat(FormatCode.of(code).show(new BigDecimal(value))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "里山省 | @                     | 里山省",
        "里山省 | #,##0                 | 里山省",
        "里山省 | 0;-0;0;@\"ほか\"      | 里山省ほか",
        "里山省 | 0;-0;0;\"未定\"       | 未定",
        "里山省 | ;;;                   | ``",
      })
  void showsATextAsItsFormatSays(String text, String code, String shown) {
    assertThat(FormatCode.of(code).show(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"<, 2", "<=, 2 3", "=, 3", ">=, 3 4", ">, 4", "<>, 2 4"})
  void takesTheSectionWhoseConditionHolds(String sign, String held) {
    FormatCode code = FormatCode.of("[" + sign + "3]\"甲\";\"乙\"");
    assertThat(
            Stream.of(2, 3, 4)
                .filter(n -> code.show(BigDecimal.valueOf(n)).equals("甲"))
                .map(String::valueOf)
                .collect(Collectors.joining(" ")))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-04-01T00:00 | [$-411]ggge\"年\"m\"月\"d\"日\"  | 令和5年4月1日",
        "2019-04-30T00:00 | [$-411]ggge\"年\"m\"月\"d\"日\"  | 平成31年4月30日",
        "2019-05-01T00:00 | [$-411]ge.m.d                    | R1.5.1",
        "1989-01-07T00:00 | [$-411]gge.mm.dd                 | 昭64.01.07",
        "2022-12-23T00:00 | yyyy\"年\"m\"月\"d\"日\"         | 2022年12月23日",
        "2022-12-23T00:00 | yyyy/mm/dd(aaa)                  | 2022/12/23(金)",
        "2022-12-23T14:05 | h\"時\"mm\"分\"                  | 14時05分",
        "2022-12-23T14:05 | yy.m.d h:mm AM/PM                | 22.12.23 2:05 午後",
      })
  void showsADateInTheJapaneseCalendar(LocalDateTime date, String code, String shown) {
    assertThat(FormatCode.of(code).isDate()).isTrue();
    assertThat(FormatCode.of(code).show(date)).isEqualTo(shown);
  }
}
