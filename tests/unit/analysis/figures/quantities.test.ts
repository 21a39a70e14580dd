import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('quantities', () => {
  it.each<[string, ...string[]]>([
    ['The margin is plus or minus 3.1 points.', '3.1 | 3.1'],
    ['It costs $7.5 billion.', '$7.5 billion | 7500000000 USD'],
    ['It costs US$40bn.', 'US$40bn | 40000000000 USD'],
    ['It costs A$5m.', 'A$5m | 5000000 AUD'],
    ['It costs EUR 500.', 'EUR 500 | 500 EUR'],
    ['It costs 9.9 billion yuan.', '9.9 billion yuan | 9900000000 CNY'],
    ['It costs 26 cents.', '26 cents | 26 cent'],
    ['It costs 3 million Canadian dollars.', '3 million Canadian dollars | 3000000 CAD'],
    ['The state paid Rs 5 crore.', 'Rs 5 crore | 50000000 INR'],
    ['The state paid Rs500 a head.', 'Rs500 | 500 INR'],
    ['They owed N640,000 each.', 'N640,000 | 640000 NGN'],
    [
      'The dam cost N12.4bn, or R80 million.',
      'N12.4bn | 12400000000 NGN',
      'R80 million | 80000000 ZAR',
    ],
    ['A fine of RM250 or ₦90,000.', 'RM250 | 250 MYR', '₦90,000 | 90000 NGN'],
    ['He wore an N95 mask on the R40 road.'],
    ['It lost ₹12.5 lakh crore.', '₹12.5 lakh crore | 12500000000000 INR'],
    ['Some 3 lakh people fled.', 'Some 3 lakh | ~300000 | people'],
    ['Five lakh voters stayed away.', 'Five lakh | 500000 | voters'],
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

describe('a glued “m” is a million of what can be counted, and metres elsewhere', () => {
  it.each<[string, ...string[]]>([
    ['They pump 3.5m barrels.', '3.5m barrels | 3500000 bbl'],
    ['They sold 2.1m cars in May.', '2.1m | 2100000 | cars'],
    ['It fed 3m people.', '3m | 3000000 | people'],
    ['About 10m registered voters stayed away.', 'About 10m | ~10000000 | registered voters'],
    ['It cost £3m.', '£3m | 3000000 GBP'],
    ['Behind a 3m wall it stood.', '3m | 3 m'],
    ['The pit is 3m long and 2m deep.', '3m | 3 m', '2m | 2 m'],
    ['It met 3m waves.', '3m | 3 m'],
    ['The 100m starts at noon.', '100m | 100 m'],
    ['It lies 30m below houses.', '30m | 30 m'],
    ['He ran 400m.', '400m | 400 m'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
