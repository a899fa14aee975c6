import { testAgainstSeed } from '../../support/seed-words.ts';
import { deviations } from './deviations.ts';

testAgainstSeed('report-outline', 'kon-tum-2024-inspection', deviations);
