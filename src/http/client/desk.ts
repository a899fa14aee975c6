import { markBusyForms } from './busy-forms.ts';
import { chooseUnits } from './choose-units.ts';
import { downloadInPlace } from './downloads.ts';
import { dropFiles } from './drop-file.ts';
import { keepPlace } from './keep-place.ts';
import { keepWork } from './keep-work.ts';
import { listKeptWorks } from './kept-works.ts';
import { showPreview } from './preview.ts';
import { resumeWork } from './resume-work.ts';

keepPlace();
downloadInPlace();
chooseUnits();
keepWork();
markBusyForms();
resumeWork();
listKeptWorks();
showPreview();
dropFiles();
