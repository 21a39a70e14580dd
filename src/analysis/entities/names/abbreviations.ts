/** Abbreviations that every reader knows for things, offices and units. */

/** Abbreviations of offices, units and things, which name nothing anywhere. */
export const NO_NAMES = new Set(
  `ceo ceos cfo coo cto mp mps mep meps msp msps mla mlas mk mks td tds tv tvs ai sms dna rna hiv aids gdp gnp iq id ids ngo ngos phd ph.d. ba ma mba md
   lgbt lgbtq lgbtqi fdi tb covid vat vip vips dj djs pr hr it suv suvs pc pcs cd dvd usb gps faq diy sos ufo ok a.m. p.m.
   am pm bc ad bce ce est gmt utc edt pdt pst cet ag hq cv eta q&a ppe pcr ied ieds uav uavs icu er dui pow pows wmd wmds
   app apps co2 b.c. a.d. e.g. i.e. u-turn t-shirt x-ray e-mail wi-fi gdpr nft nfts ipo ipos sme smes mbbs cctv led
   usd eur gbp jpy cny aed inr km mw gw kg article articles section chapter phase level page figure table appendix
   paragraph clause part volume internet covid-19`.split(/\s+/),
);

/** Abbreviations of technical things, which name nothing unless the article says so: "People's Democratic Front (PDF)". */
export const TECHNICAL = new Set(
  `llm llms gpu gpus cpu cpus ram ssd ssds hdd hdds hdmi usb-a usb-b usb-c oled lcd dvi dslr dslrs hd uhd fps pdf pdfs url urls uri uris
   api apis html html5 css xml json sql ide ides sdk sdks ux ui uis vm vms vr ar ev evs hvac eeg ecg mri ct ivf ptsd adhd ocd copd
   std stds otc kpi kpis roi esg ira iras etf etfs aum m&a r&d b2b cto cpo ciso asap rsvp atm atms pcos gb mb tb qa kb`.split(
    /\s+/,
  ),
);
