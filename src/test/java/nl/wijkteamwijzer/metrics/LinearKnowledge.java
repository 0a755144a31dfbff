package nl.wijkteamwijzer.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Linear equations over the same unknowns, and whatever follows from them; exact. */
final class LinearKnowledge {

    /** Left and right side; the right side has several columns, which are solved alike. */
    private record Equation(TreeMap<Integer, BigFraction> terms, BigFraction[] sums) {

        static Equation of(Map<Integer, Integer> terms, long... sums) {
            TreeMap<Integer, BigFraction> exact = new TreeMap<>();
            terms.forEach((unknown, factor) -> exact.put(unknown, BigFraction.of(factor)));
            BigFraction[] right = new BigFraction[sums.length];
            for (int i = 0; i < sums.length; i++) {
                right[i] = BigFraction.of(sums[i]);
            }
            return new Equation(exact, right);
        }

        void subtract(Equation other, BigFraction times) {
            other.terms.forEach((unknown, factor) -> {
                BigFraction rest =
                        terms.getOrDefault(unknown, BigFraction.ZERO).subtract(factor.multiply(times));
                if (rest.compareTo(BigFraction.ZERO) == 0) {
                    terms.remove(unknown);
                } else {
                    terms.put(unknown, rest);
                }
            });
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].subtract(other.sums[i].multiply(times));
            }
        }

        void divide(BigFraction divisor) {
            terms.replaceAll((unknown, factor) -> factor.divide(divisor));
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].divide(divisor);
            }
        }
    }

    private final int columns;
    private final Map<Integer, Equation> byFirstUnknown = new TreeMap<>();

    LinearKnowledge(int columns) {
        this.columns = columns;
    }

    /** Fails when it contradicts what is known. */
    void learn(Map<Integer, Integer> terms, long... sums) {
        Equation equation = reduced(Equation.of(terms, sums));
        if (equation.terms().isEmpty()) {
            for (BigFraction sum : equation.sums()) {
                if (sum.compareTo(BigFraction.ZERO) != 0) {
                    throw new IllegalStateException("Contradicts what is known: " + terms);
                }
            }
            return;
        }
        equation.divide(equation.terms().firstEntry().getValue());
        byFirstUnknown.put(equation.terms().firstKey(), equation);
    }

    /** What a sum of unknowns comes to, for each column; empty when it does not follow. */
    Optional<long[]> workOut(Map<Integer, Integer> terms) {
        Equation rest = reduced(Equation.of(terms, new long[columns]));
        if (!rest.terms().isEmpty()) {
            return Optional.empty();
        }
        long[] values = new long[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = rest.sums()[i].negate().longValue();
        }
        return Optional.of(values);
    }

    private Equation reduced(Equation equation) {
        // an equation brings in only later unknowns than the one it takes away
        Integer unknown = equation.terms().isEmpty() ? null : equation.terms().firstKey();
        while (unknown != null) {
            Equation known = byFirstUnknown.get(unknown);
            if (known != null) {
                equation.subtract(known, equation.terms().get(unknown));
            }
            unknown = equation.terms().higherKey(unknown);
        }
        return equation;
    }
}
