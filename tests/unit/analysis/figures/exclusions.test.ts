import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('numbers that are no figures', () => {
  it.each<[string, ...string[]]>([
    ['Oslo is old.[45] It is calm.'],
    ['A 7-Eleven burned; F-16 jets and COVID-19 came 24/7.'],
    ['Call 555-1234, (202) 456-1111 or +44 20 7946 0958.'],
    ['Anna Reyes, 49, and a man aged 55 met the 45-year-old minister.'],
    ['Two men, aged 19 and 22, met boys aged between 9 and 12.', 'Two | 2 | men'],
    ['It opened on 5 March 2016 and lasted three years.'],
    ['One never knows what the two companies do.'],
    ['1. Introduction'],
    ['It rang at ten to four.'],
    ['It fell from ten to four.', 'ten | 10', 'four | 4'],
    ['She chairs the 1922 Committee.'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
