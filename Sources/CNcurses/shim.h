#pragma once

// Wide characters in curses.h. A feature macro of the C library (_XOPEN_SOURCE, _GNU_SOURCE) would bring
// them too, but would also give fd_set other members here than Dispatch's module has, and a clean build
// would stop at one struct with two definitions.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "crash_guard.h"

// In wchar.h for those feature macros alone; glibc always has it.
int wcwidth(wchar_t character);

// MARK: What Swift cannot import because it is a macro or a variable that anybody may change

static inline WINDOW *curses_screen(void) { return stdscr; }
static inline WINDOW *curses_current_screen(void) { return curscr; }

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_italic = A_ITALIC;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;

static const mmask_t curses_left_pressed = BUTTON1_PRESSED;
static const mmask_t curses_left_released = BUTTON1_RELEASED;
static const mmask_t curses_middle_pressed = BUTTON2_PRESSED;
static const mmask_t curses_middle_released = BUTTON2_RELEASED;
static const mmask_t curses_right_pressed = BUTTON3_PRESSED;
static const mmask_t curses_right_released = BUTTON3_RELEASED;
static const mmask_t curses_wheel_up = BUTTON4_PRESSED;
static const mmask_t curses_wheel_down = BUTTON5_PRESSED;
static const mmask_t curses_mouse_moved = REPORT_MOUSE_POSITION;
static const mmask_t curses_with_shift = BUTTON_SHIFT;
static const mmask_t curses_with_control = BUTTON_CTRL;
static const mmask_t curses_with_alt = BUTTON_ALT;

// MARK: Cells

// Fills a cell. Pairs beyond 32,767 only fit through the last argument of setcchar.
static inline void curses_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  setcchar(cell, text, attributes, 0, &pair);
}

// A cell with one letter and no marks, as most are.
static inline cchar_t curses_cell(wchar_t letter, attr_t attributes, int pair) {
  cchar_t cell;
  const wchar_t text[2] = {letter, 0};
  curses_set_cell(&cell, text, attributes, pair);
  return cell;
}

// A string capability of the terminal; absent and cancelled ones are both null.
static inline const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// MARK: The main thread

// What CoreFoundation's run loop knows Dispatch's main queue by: an eventfd that is written to when
// something waits in the queue, and a call that does what waits.
int _dispatch_get_main_queue_handle_4CF(void);
void _dispatch_main_queue_callback_4CF(void *unused);

static inline int curses_main_queue(void) { return _dispatch_get_main_queue_handle_4CF(); }

// Does what waits in the queue; whatever is put into it from here on writes to the eventfd anew.
static inline void curses_run_main_queue(int queue) {
  eventfd_t count;
  eventfd_read(queue, &count);
  _dispatch_main_queue_callback_4CF(NULL);
}

// Waits until something is in the main queue, or to be read where one watches, which it tells; a signal
// ends it too.
static inline bool curses_wait(int queue, int watched) {
  struct pollfd states[2] = {{.fd = queue, .events = POLLIN}, {.fd = watched, .events = POLLIN}};
  return poll(states, 2, -1) > 0 && states[1].revents != 0;
}

// MARK: The terminal underneath

static inline int curses_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

// How many bytes are waiting to be read.
static inline int curses_waiting(int descriptor, int *count) {
  return ioctl(descriptor, FIONREAD, count);
}

// Whether nobody will ever write to the descriptor again. A terminal with bytes to read is alive,
// and one that is readable without any has come to its end.
static inline int curses_has_ended(int descriptor) {
  struct pollfd state = {.fd = descriptor, .events = POLLIN};
  int waiting = 0;
  if (poll(&state, 1, 0) <= 0) return 0;
  if (curses_waiting(descriptor, &waiting) != 0) return 1;
  return waiting == 0;
}

// A file in memory that goes with its descriptor; -1 where there is none to be had.
static inline int curses_scratch(void) {
  return (int)syscall(SYS_memfd_create, "frame", 1u /* MFD_CLOEXEC */);
}

// Another way to the terminal behind a descriptor, by which a write takes what there is room for and
// never waits; others who have the terminal open are not touched by that. -1 where there is none.
static inline int curses_unwaiting(int descriptor) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  return open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

// Writes as much as a descriptor has room for. Returns how much that was; -1 where nobody is there to
// take it any more.
static inline ssize_t curses_send(int descriptor, const void *bytes, size_t count) {
  size_t sent = 0;
  while (sent < count) {
    ssize_t written = write(descriptor, (const char *)bytes + sent, count - sent);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) break;
    if (written < 0) return -1;
    sent += (size_t)written;
  }
  return (ssize_t)sent;
}

// Drops what the terminal has not taken yet of what was sent.
static inline void curses_drop(int descriptor) { tcflush(descriptor, TCOFLUSH); }

static inline void curses_write(int descriptor, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(descriptor, text, left);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) {
      text += written;
      left -= (size_t)written;
    }
  }
}

// MARK: Signals

// Stops the process as Ctrl-Z does and returns when it runs again. The signal goes to this very
// thread, so that it has happened when raise returns; threads of a queue block it otherwise.
static inline void curses_stop_process(void) {
  struct sigaction stopping, handling;
  sigset_t stop, before;
  memset(&stopping, 0, sizeof stopping);
  stopping.sa_handler = SIG_DFL;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &stopping, &handling);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &handling, NULL);
}

// Gives a signal its default effect again.
static inline void curses_restore_signal(int number) { signal(number, SIG_DFL); }
