import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('quantities', () => {
  it.each<[string, ...string[]]>([
    ['It costs $7.5 billion.', '$7.5 billion | 7500000000 USD'],
    ['It costs US$40bn.', 'US$40bn | 40000000000 USD'],
    ['It costs A$5m.', 'A$5m | 5000000 AUD'],
    ['It costs EUR 500.', 'EUR 500 | 500 EUR'],
    ['It costs 9.9 billion yuan.', '9.9 billion yuan | 9900000000 CNY'],
    ['It costs 26 cents.', '26 cents | 26 cent'],
    ['It costs 3 million Canadian dollars.', '3 million Canadian dollars | 3000000 CAD'],
    ['It weighs 40 pounds or twenty tonnes.', '40 pounds | 40 lb', 'twenty tonnes | 20 t'],
    ['It lies 80km off.', '80km | 80 km'],
    ['It covers 500 square miles.', '500 square miles | 500 mi²'],
    ['It rose 78 percent, or half a percent.', '78 percent | 78 %', 'half a percent | 0.5 %'],
    ['It fell two percentage points.', 'two percentage points | 2 pp'],
    [
      'It was 46.3 degrees Celsius in winds of 90 km/h.',
      '46.3 degrees Celsius | 46.3 °C',
      '90 km/h | 90 km/h',
    ],
    ['It was minus 14C.', 'minus 14C | -14 °C'],
    ['It costs less than a dollar.', 'less than a dollar | ~1 USD'],
    ['It has a 3.5-inch screen.', '3.5-inch | 3.5 in'],
    ['The 3G phone and the 5M man were in.'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
