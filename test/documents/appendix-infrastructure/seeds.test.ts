import { testAgainstSeed } from '../../support/seed-words.ts';
import { deviations } from './deviations.ts';

testAgainstSeed('appendix-infrastructure', 'kon-tum-2024-inspection', deviations);
