/** The names known beforehand: countries with their peoples, places, organizations. */
import type { EntityType } from '../../../model/analysis';
import countries from '../lists/countries.json';
import organizations from '../lists/organizations.json';
import places from '../lists/places.json';
import states from '../lists/states.json';
import { fold, isAcronym } from './fold';

export interface Known {
  type: EntityType;
  /** The name under which all forms of one thing meet: "US", "U.S." → "United States". */
  canonical: string;
  /** Known only in capitals: "US", "WHO". */
  capitals: boolean;
  /** Countries and states, which go by their full name: "Turkey" for "Türkiye", "Montana" for "Mont.". */
  country: boolean;
}

const byKey = new Map<string, Known>();
const longestFrom = new Map<string, number>();

function add(form: string, known: Omit<Known, 'capitals'>): void {
  const key = fold(form);
  if (byKey.has(key)) return;
  byKey.set(key, { ...known, capitals: isAcronym(form) });
  const words = key.split(' ');
  const first = words[0] ?? '';
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
}

for (const { name, also, people } of countries) {
  for (const form of [name, ...also])
    add(form.replace(/^The /, ''), { type: 'place', canonical: name, country: true });
  for (const form of people) add(form, { type: 'group', canonical: form, country: false });
}
for (const line of states) {
  const forms = line.split('|');
  for (const form of forms)
    add(form, { type: 'place', canonical: forms[0] ?? form, country: true });
}
for (const line of organizations) {
  const forms = line.split('|');
  for (const form of forms)
    add(form, { type: 'organization', canonical: forms[0] ?? form, country: false });
}
for (const line of places)
  for (const form of line.split(', '))
    add(form, { type: 'place', canonical: form, country: false });
for (const form of GROUPS()) add(form, { type: 'group', canonical: form, country: false });

/** Peoples, faiths and followers that no country carries. */
function GROUPS(): string[] {
  return "Arab Arabs Muslim Muslims Islamist Islamists Islamic Christian Christians Jew Jews Jewish Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Shi'ites Alawite Alawites Druze Druse Kurdish Kurd Kurds Yazidi Yazidis Yezidi Coptic Copt Copts Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans Evangelical Evangelicals Hindu Hindus Sikh Sikhs Buddhist Buddhists Jain Jains Mormon Mormons Quaker Quakers Amish Uyghur Uyghurs Uighur Uighurs Rohingya Rohingyas Roma Romani Tamil Tamils Sinhalese Bengali Bengalis Punjabi Punjabis Pashtun Pashtuns Hazara Hazaras Baloch Baluch Tatar Tatars Hutu Hutus Tutsi Tutsis Zulu Zulus Xhosa Yoruba Igbo Hausa Fulani Tuareg Berber Berbers Maori Aboriginal Inuit Aborigines Hispanic Hispanics Latino Latinos Latina Latinas Chicano Western Westerner Westerners Republican Republicans Democrat Democrats Labourite Tory Tories Liberal Liberals Conservative Conservatives Communist Communists Marxist Marxists Maoist Maoists Nazi Nazis Zionist Zionists Bedouin Bedouins Slavic Slav Slavs Nordic Celtic Hellenic Persian Persians Ottoman Byzantine Roman Romans Flemish Walloon Walloons Basque Basques Sicilian Bavarian Texan Texans Californian Californians Parisian Londoner Londoners Muscovite Muscovites Aleppan Houthi Houthis Salafi Salafist Salafists Wahhabi Hutterite Afro-Caribbean African-American African-Americans Anglo-Saxon Judeo-Christian Mesoamerican Creole Oromo Oromos Tigrayan Tigrayans Amhara Hindutva Karen Kachin Chin Mapuche Quechua Aymara Maya Mayan Mayans Navajo Cherokee Sioux".split(
    ' ',
  );
}

/** What is known of a name, by its folded form (see `fold`). */
export const known = (folded: string): Known | undefined => byKey.get(folded);

/** How many words the longest known name beginning with this folded word has; 0 when none does. */
export const longestKnown = (firstWord: string): number => longestFrom.get(firstWord) ?? 0;
