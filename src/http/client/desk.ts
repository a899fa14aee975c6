import { filterTags } from './filter-tags.ts';
import { keepWork } from './keep-work.ts';

keepWork();
filterTags();
