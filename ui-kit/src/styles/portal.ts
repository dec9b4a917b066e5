// Styles of the partner portal: the base, and nothing that its first page does not draw.
import './base.js';
