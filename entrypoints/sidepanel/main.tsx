/** Mounts the side panel. */
import { showReport } from '../popup/report-view';

showReport('panel');
