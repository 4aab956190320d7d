package io.github.wfarules.spark;

import io.github.wfarules.nation.NationalPopulation;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes a part of the made-up nation up where it is needed: a task gets numbers of units only.
 *
 * @param people how many people there are in all
 * @param seed what to draw from
 * @param date the day they ask for
 */
record MakePeople(long people, long seed, LocalDate date) implements MapPartitionsFunction<Long, Row> {
    @Override
    public Iterator<Row> call(Iterator<Long> units) {
        NationalPopulation population = population();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(units, 0), false)
                .flatMap(number -> PeopleTable.rows(population.unit(Math.toIntExact(number), date)).stream())
                .iterator();
    }

    /** {@return the whole population, units with numbers next to each other in one partition} */
    Dataset<Row> table(SparkSession spark, int partitions) {
        return spark.range(1, population().units() + 1L, 1, partitions).mapPartitions(this, PeopleTable.encoder());
    }

    NationalPopulation population() {
        return new NationalPopulation(people, seed);
    }
}
