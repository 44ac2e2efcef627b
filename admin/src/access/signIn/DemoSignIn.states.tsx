import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { DemoSignIn } from './DemoSignIn.tsx';

const accounts = [
  { role: 'partnerStaff', email: 'staff@zsi.example' },
  { role: 'leadPartner', email: 'lead@democenter.example' },
] as const;
const demo = { password: 'public', accounts: [...accounts] };

export default {
  'two roles': { element: <DemoSignIn demo={demo} onSignIn={() => Promise.resolve()} />, session: null },
} satisfies ComponentStates;
