import { testAgainstSeed } from '../../support/seed-words.ts';
import { deviations } from './deviations.ts';

testAgainstSeed('index-set-decision', 'kon-tum-2022-index-set', deviations);
