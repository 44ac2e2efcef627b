/** Numerator and denominator of a ratio. */
export type SeedRatio = readonly [numerator: number, denominator: number];

/** An availability without a figure, with the reason. */
export type FigureStatement = { availability: 'withheld'; reason: string } | { availability: 'notApplicable'; reason: string };

/** Figures of one organisation for one indicator, by period; null: no entry. */
export type FigureSeries = readonly (number | SeedRatio | FigureStatement | null)[];

const tooFew: FigureStatement = {
  availability: 'withheld',
  reason: 'Fewer than five people were asked; the figure would tell who they are. (Illustrative.)',
};
const underAgreement: FigureStatement = {
  availability: 'withheld',
  reason: 'The investors agreed to share this figure after the closing review alone. (Illustrative.)',
};
const listsLost: FigureStatement = {
  availability: 'withheld',
  reason: 'Two lists of participants are being checked against the sign-ups. (Illustrative.)',
};
const ownAuthority: FigureStatement = {
  availability: 'notApplicable',
  reason: 'The union is itself an authority to which such papers are handed. (Illustrative.)',
};

/**
 * Figures of periods 1 to 5, by indicator code and organisation slug. All are illustrative, because no figures of single
 * organisations were published.
 */
export const figures: Readonly<Record<string, Readonly<Record<string, FigureSeries>>>> = {
  TRAININGS: {
    democenter: [2, 4, 6, 6, 2],
    ucdc: [0, 2, 3, 3, null],
    zsi: [1, 3, 4, 4, 2],
    'arbeit-plus': [1, 2, 3, 4, 1],
    'social-impact': [1, 3, 4, 4, null],
    'roots-of-impact': [2, 3, 4, null, null],
    bkik: [1, 2, 3, 2, null],
    ifka: [1, 2, 2, 3, null],
    'fundusz-wspolpracy': [1, 2, 3, 3, null],
    'rops-poznan': [1, 3, 4, 4, 2],
    pontis: [2, 4, 6, 5, 3],
    sos: [1, 4, 5, 5, 2],
    eim: [1, 2, 2, 3, 1],
  },
  ATTENDANCES: {
    democenter: [41, 97, 138, 150, 44],
    ucdc: [0, 46, 71, 68, null],
    zsi: [23, 64, 94, 90, 38],
    'arbeit-plus': [18, 44, 66, 87, 21],
    'social-impact': [26, 61, 88, 83, null],
    'roots-of-impact': [31, 52, 49, listsLost, null],
    bkik: [19, 38, 57, 44, null],
    ifka: [17, 41, 52, 63, null],
    'fundusz-wspolpracy': [21, 45, 58, 61, null],
    'rops-poznan': [24, 67, 93, 88, 40],
    pontis: [34, 89, 131, 118, 57],
    sos: [20, 71, 99, 112, 35],
    eim: [18, 39, 47, 58, 16],
  },
  CERTIFIED: {
    democenter: [0, 28, 44, 41, 14],
    ucdc: [0, 9, 19, 22, null],
    zsi: [4, 24, 35, 31, 15],
    'arbeit-plus': [3, 17, 24, 27, 8],
    'social-impact': [6, 25, 34, 30, null],
    'roots-of-impact': [5, 14, null, 16, null],
    bkik: [4, 13, 20, null, null],
    ifka: [0, 12, 21, 24, null],
    'fundusz-wspolpracy': [5, 16, 22, 19, null],
    'rops-poznan': [6, 26, 37, 30, 13],
    pontis: [9, 34, 46, 39, 21],
    sos: [5, 22, 33, 29, 11],
    eim: [null, 12, 18, 21, 7],
  },
  PILOTS: {
    'arbeit-plus': [null, null, null, 1, 1],
    'roots-of-impact': [null, null, null, 1, null],
    ifka: [null, null, null, null, null],
    ucdc: [null, null, null, 1, null],
    'rops-poznan': [0, 0, 0, 0, 1],
    pontis: [null, null, null, null, 1],
    sos: [0, 0, 1, 1, 1],
  },
  SOLUTIONS: {
    democenter: [null, null, null, 4, 6],
    zsi: [null, null, null, 2, 3],
    'social-impact': [null, null, null, 3, null],
    bkik: [null, null, null, null, null],
    ifka: [null, null, null, 2, null],
    'rops-poznan': [null, null, null, 0, null],
    pontis: [null, null, null, 3, 5],
    sos: [null, null, null, 5, 4],
  },
  ADOPTING: {
    democenter: [3, 4, 6, 9, 10],
    ucdc: [null, null, null, 4, null],
    zsi: [null, null, null, 6, 8],
    'arbeit-plus': [null, null, null, 9, 10],
    'social-impact': [1, 2, 3, 5, null],
    'roots-of-impact': [null, null, null, 1, null],
    bkik: [2, 2, 3, null, null],
    ifka: [null, null, null, null, null],
    'fundusz-wspolpracy': [1, 2, 2, 3, null],
    'rops-poznan': [0, 1, 2, 4, 5],
    pontis: [2, 4, 5, 7, 9],
    sos: [4, 6, 9, 13, 14],
    eim: [0, 1, 2, 3, 3],
  },
  'POLICY-PAPERS': {
    democenter: [0, 1, 1, 1, 1],
    ucdc: [ownAuthority, ownAuthority, ownAuthority, ownAuthority, null],
    zsi: [0, 1, 1, 0, 1],
    'arbeit-plus': [0, 0, 1, 0, null],
    'social-impact': [0, 0, 0, 1, null],
    bkik: [0, 0, 1, null, null],
    ifka: [0, 1, 0, 1, null],
    'fundusz-wspolpracy': [0, 1, 0, 1, null],
    'rops-poznan': [1, 0, 1, 1, 0],
    pontis: [0, 1, 1, 0, 1],
    sos: [0, 1, 2, 1, 1],
    eim: [0, 1, 1, 1, 0],
  },
  STARTERS: {
    democenter: [[2, 40], [19, 92], [31, 128], [36, 141], null],
    ucdc: [[0, 0], [0, 0], [0, 0], [0, 0], null],
    zsi: [
      [3, 22],
      [16, 61],
      [28, 95],
      [27, 88],
      [13, 38],
    ],
    'arbeit-plus': [[2, 18], [7, 43], [12, 64], [15, 80], null],
    'social-impact': [underAgreement, underAgreement, underAgreement, underAgreement, null],
    'roots-of-impact': [tooFew, [4, 21], [6, 33], [9, 41], null],
    bkik: [[1, 19], [4, 37], [6, 55], null, null],
    ifka: [[2, 17], [6, 40], [9, 51], [14, 62], null],
    'fundusz-wspolpracy': [[2, 20], [8, 44], [11, 57], [12, 60], null],
    'rops-poznan': [[3, 24], [11, 66], [19, 90], [20, 86], null],
    pontis: [
      [7, 33],
      [27, 88],
      [44, 128],
      [41, 115],
      [22, 56],
    ],
    sos: [[3, 20], [15, 70], [24, 98], [29, 110], null],
    eim: [
      [1, 18],
      [5, 38],
      [6, 46],
      [9, 57],
      [3, 16],
    ],
  },
  'arbeit-plus-open-requests': { 'arbeit-plus': [38, 33, 36, 24, 21] },
  'arbeit-plus-digital-maturity': { 'arbeit-plus': [null, null, null, 2, 3] },
  'pontis-afternoons': { pontis: [null, null, null, null, 34] },
  'pontis-volunteers': { pontis: [3, 5, 6, 9, 11] },
};

/** Comments on figures, by code, slug and period. */
export const remarks: ReadonlyMap<string, string> = new Map([
  ['TRAININGS/ucdc/1', 'The first training was moved to the next half-year. (Illustrative.)'],
  ['ATTENDANCES/democenter/4', 'Includes one festival; counted at the door. (Illustrative.)'],
  ['ATTENDANCES/fundusz-wspolpracy/4', 'Two online trainings are included. (Illustrative.)'],
  ['CERTIFIED/pontis/3', 'More than planned: a second group was opened. (Illustrative.)'],
  ['CERTIFIED/eim/2', 'The first certificates of the institute. (Illustrative.)'],
  ['SOLUTIONS/rops-poznan/4', 'The call opened on the last day of the period. (Illustrative.)'],
  ['STARTERS/ucdc/4', 'Nobody has been asked yet; the survey goes out in spring. (Illustrative.)'],
  ['ADOPTING/pontis/5', 'Two more schools use the handbook. (Illustrative.)'],
  ['arbeit-plus-open-requests/arbeit-plus/3', 'More requests than usual after the holidays. (Illustrative.)'],
]);
