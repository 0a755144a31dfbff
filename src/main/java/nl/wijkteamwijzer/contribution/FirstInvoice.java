package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The first invoice when the support begins on the day that was asked about.
 *
 * @param about the month that is paid for
 * @param comes the month in which it arrives
 * @param amount euro
 */
public record FirstInvoice(YearMonth about, YearMonth comes, BigDecimal amount) {}
