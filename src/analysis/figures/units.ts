/** Units and currencies: the words and signs of an amount → what `unit` says. */

const pairs = (table: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([unit, words]) =>
      words.split(' ').map((word) => [word, unit] as const),
    ),
  );

/** Signs before a number. "#" stands for the pound in texts that lost it. */
export const CURRENCY_SIGNS = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₵', 'GHS'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['৳', 'BDT'],
]);

/** Letters right before a number: "N350,000", "R2.5bn", "RM40". */
export const CURRENCY_LETTERS = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
]);

/** Letters before the dollar sign: "A$", "HK$". */
export const DOLLARS = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** Codes and words of money; a code may stand before the number too. */
export const CURRENCIES = pairs({
  USD: 'usd dollar dollars dlrs',
  GBP: 'gbp pound pounds sterling',
  EUR: 'eur euro euros',
  JPY: 'jpy yen',
  CNY: 'cny rmb yuan renminbi',
  INR: 'inr rs rs. rupee rupees',
  RUB: 'rub ruble rubles rouble roubles',
  CHF: 'chf francs franc',
  KRW: 'krw',
  TRY: 'try lira liras',
  ILS: 'ils shekel shekels',
  UAH: 'uah hryvnia hryvnias',
  SEK: 'sek kronor krona',
  NOK: 'nok kroner krone',
  PLN: 'pln zloty zlotys',
  AUD: 'aud',
  CAD: 'cad',
  BRL: 'brl reais',
  MXN: 'mxn peso pesos',
  ZAR: 'zar rand',
  NGN: 'ngn naira',
  KES: 'kes',
  GHS: 'ghs cedi cedis',
  MYR: 'myr ringgit',
  BDT: 'bdt taka',
  PHP: 'php',
  DEM: 'marks',
  cent: 'cent cents',
  penny: 'pence',
});

/** Measures after a number. */
export const UNITS = pairs({
  '%': '% percent pct',
  km: 'km kilometer kilometers kilometre kilometres kms',
  m: 'm meter meters metre metres',
  cm: 'cm centimeter centimeters centimetre centimetres',
  mm: 'mm millimeter millimeters millimetre millimetres',
  mi: 'mile miles',
  yd: 'yard yards',
  ft: 'ft foot feet',
  in: 'inch inches',
  nmi: 'nm',
  ha: 'ha hectare hectares',
  acre: 'acre acres',
  kg: 'kg kilo kilos kilogram kilograms kgs',
  g: 'g gram grams',
  mg: 'mg milligram milligrams',
  t: 'ton tons tonne tonnes',
  lb: 'lb lbs',
  oz: 'oz ounce ounces',
  l: 'liter liters litre litres',
  gal: 'gallon gallons',
  bbl: 'barrel barrels',
  mph: 'mph',
  'km/h': 'kph kmh',
  kn: 'knot knots',
  '°': 'degree degrees °',
  '°C': '°c celsius',
  '°F': '°f fahrenheit',
  W: 'w watt watts',
  kW: 'kw kilowatt kilowatts',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kWh: 'kwh',
  MWh: 'mwh',
  V: 'volt volts',
  Hz: 'hz hertz',
  MHz: 'mhz',
  GHz: 'ghz',
  KB: 'kb kilobyte kilobytes',
  MB: 'mb megabyte megabytes',
  GB: 'gb gigabyte gigabytes',
  TB: 'tb terabyte terabytes',
  bp: 'bps',
  hp: 'hp horsepower',
  dB: 'db decibel decibels',
});
/** Short for more than one thing: these count as units only right against the number ("100m", "5g"). */
export const GLUED_ONLY = new Set(['m', 'g', 'w', 'v', 'l', 't', 'nm', 'in']);
/** Currency codes that are words too: these count in capitals only. */
export const CODES_ONLY = new Set(['try', 'cad']);

/** Letters that multiply money right against the number: "$5m", "£3bn", "$40k". */
export const MONEY_LETTERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['t', 1e12],
]);
