import type { Engine } from '@pilotage/db/testing';
import { importPreview } from '../spreadsheets/importAnswer.ts';
import { openBuilders } from './builders.ts';
import { type House, openHouse, type Person } from './house.ts';
import { type Filled, filledTemplate, sheetForm } from '../spreadsheets/testing/filledTemplate.ts';

/** Organisation A with one figure of each kind to report, and what it needs to send templates back. */
export async function openSheetScene(engine: Engine) {
  const house: House = await openHouse(engine, '2018-03-01T09:00:00.000Z');
  const build = openBuilders(house);
  const dimensions = [{ name: 'gender', categories: ['women', 'men'] }];
  const people = await build.anIndicator({
    code: 'PEOPLE',
    name: 'People trained',
    unit: 'people',
    countingRule: 'Each person once.',
    dimensions,
  });
  const share = await build.anIndicator({ code: 'SHARE', name: 'Share employed', valueType: 'ratio' });
  const options = [
    { value: 1, text: 'Barely' },
    { value: 2.5, text: 'Well' },
  ];
  const score = await build.anIndicator({
    code: 'SCORE',
    name: 'Networks',
    valueType: 'score',
    accumulation: 'snapshot',
    decimals: 1,
    options,
  });
  const words = await build.anIndicator({ code: 'WORDS', name: 'What was learned', valueType: 'text', accumulation: 'snapshot' });
  const money = await build.anIndicator({ code: 'MONEY', name: 'Spent', valueType: 'amount', decimals: 2 });
  const of = async (indicatorId: number) => (await build.anAssignment({ indicatorId })).id;
  const ids = {
    people: await of(people.id),
    share: await of(share.id),
    score: await of(score.id),
    words: await of(words.id),
    money: await of(money.id),
  };
  const ofB = await build.anAssignment({ indicatorId: people.id, organisationId: house.ids.organisations.b });
  let periods = 0;

  /** A year that comes after all others, opened, with all that is done in it. */
  async function inNewPeriod() {
    periods += 1;
    const year = 2000 + periods;
    const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
    const period = await build.anOpenPeriod({ number: periods, ...days });
    const base = `/api/periods/${period.id}`;

    const template = async (person: Person = 'staffA', query = ''): Promise<Uint8Array> => {
      const { cookie } = await house.as(person);
      const answer = await fetch(`${house.origin}${base}/template${query}`, { headers: { cookie } });
      if (!answer.ok) throw new Error(`The template answered ${answer.status}: ${await answer.text()}`);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const filled = async (how: Filled, person: Person = 'staffA') => filledTemplate(await template(person), how);
    const send = async (
      path: string,
      bytes: Uint8Array | string,
      fields: Readonly<Record<string, string>> = {},
      person: Person = 'staffA',
    ) => (await house.as(person)).upload(`${base}/${path}`, sheetForm(bytes, fields));
    const asked = (bytes: Uint8Array | string, person: Person = 'staffA') => send('import-preview', bytes, {}, person);
    const preview = async (bytes: Uint8Array | string, person: Person = 'staffA') =>
      importPreview.parse((await asked(bytes, person)).body);
    /** Shows what would change, and enters it. */
    const enter = async (bytes: Uint8Array | string, overwrite = '') =>
      send('import', bytes, { token: (await preview(bytes)).token, ...(overwrite ? { overwrite } : {}) });
    const cells = () => house.pilotage.stores.system().all('measurements', { where: { periodId: period.id } });
    return { period, base, template, filled, send, asked, preview, enter, cells };
  }

  return { house, build, ids, ofB: ofB.id, inNewPeriod };
}

export type SheetScene = Awaited<ReturnType<typeof openSheetScene>>;
export type SheetPeriod = Awaited<ReturnType<SheetScene['inNewPeriod']>>;
