package io.github.wfarules.cli;

import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * People to compare, and under which policies and on which days unless told otherwise.
 *
 * @param title what the comparison is about
 * @param policies ids, region codes or folders
 */
record People(Text title, List<String> policies, List<LocalDate> dates, List<Person> people) {
    /**
     * One person.
     *
     * @param name what to call the person in the table
     * @param json the case
     */
    record Person(Text name, String json) {
        boolean isCalled(String part) {
            String wanted = part.toLowerCase(Locale.ROOT);
            return name.id().toLowerCase(Locale.ROOT).contains(wanted)
                    || name.en().toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    /** {@return the people whose name holds the words} */
    List<Person> called(String part) {
        List<Person> found =
                people.stream().filter(person -> person.isCalled(part)).toList();
        if (found.isEmpty()) {
            throw new UnusableInputException(
                    "tidak ada orang bernama `" + part + "`; yang ada: " + names(Text::id),
                    "nobody is called `" + part + "`; there are: " + names(Text::en));
        }
        return found;
    }

    private String names(java.util.function.Function<Text, String> language) {
        return String.join("; ", people.stream().map(Person::name).map(language).toList());
    }
}
