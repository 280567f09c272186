// Amounts are whole cents: a sum of prices must never depend on rounding.
export function total(lines) {
  const cents = lines.reduce((sum, line) => sum + line.cents * line.quantity, 0);
  return { cents, currency: 'EUR' };
}
