#pragma once

// A machine that is not as it should be, for a test to put under a program by LD_PRELOAD: its disk
// fails, its clock is wrong, while the program runs.
//
// FLIPCHART_DISK names a file of three numbers: of the writes, syncs and truncations of sessions' files
// since the file last changed, those from the first to the second fail with the third as their error.
// Where there is no such file, the disk is sound.
//
// FLIPCHART_CLOCK names a file of one number: by how many seconds the clock is ahead.
