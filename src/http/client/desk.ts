import { keepWork } from './keep-work.ts';

keepWork();
