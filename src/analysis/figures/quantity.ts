/** One quantity as read from the tokens. */
export interface Quantity {
  to: number;
  value: number;
  unit?: string;
  /** True for digits, magnitudes and units: surely an amount, where a bare "one" may be a pronoun. */
  sure: boolean;
  /** The number stands in digits. */
  digits: boolean;
}
