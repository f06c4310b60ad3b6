#pragma once

// Gives the terminal back when the program crashes. Everything that runs in the handler is on
// POSIX's list of what a signal handler may call.
//
// The state is static, so each object file that uses these functions has its own: call all of them
// from one Swift file.

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct {
  int armed;
  int output;
  // What the program wrote to standard error while the screen was up, and where it should have gone.
  int held_errors;
  int real_errors;
  struct termios modes;
} crash_guard;

static const int crash_guard_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};

static inline void crash_guard_release_errors(void) {
  char buffer[1024];
  ssize_t count;
  if (crash_guard.real_errors < 0) return;
  dup2(crash_guard.real_errors, STDERR_FILENO);
  lseek(crash_guard.held_errors, 0, SEEK_SET);
  while ((count = read(crash_guard.held_errors, buffer, sizeof buffer)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) return;
  }
}

// Ends what the screen turned on: paste marks, mouse, cursor keys, colours, the second screen.
static inline void crash_guard_reset_terminal(void) {
  static const char resets[] =
    "\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?1l\033>\033[?1049l\033[?25h\033[m\r\n";
  if (write(crash_guard.output, resets, sizeof resets - 1) < 0) return;
  tcsetattr(crash_guard.output, TCSANOW, &crash_guard.modes);
}

static inline void crash_guard_handle(int number) {
  sigset_t mask;
  if (crash_guard.armed) {
    crash_guard.armed = 0;
    crash_guard_reset_terminal();
    crash_guard_release_errors();
  }
  signal(number, SIG_DFL);
  sigemptyset(&mask);
  sigaddset(&mask, number);
  pthread_sigmask(SIG_UNBLOCK, &mask, NULL);
  raise(number);
}

// Remembers the modes that the terminal has now and watches for crashes.
static inline void crash_guard_arm(int output) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = crash_guard_handle;
  action.sa_flags = SA_RESETHAND | SA_ONSTACK;
  crash_guard.output = output;
  crash_guard.real_errors = -1;
  crash_guard.armed = tcgetattr(output, &crash_guard.modes) == 0;
  for (unsigned i = 0; i < sizeof crash_guard_signals / sizeof crash_guard_signals[0]; i++) {
    sigaction(crash_guard_signals[i], &action, NULL);
  }
}

static inline void crash_guard_disarm(void) {
  crash_guard.armed = 0;
  for (unsigned i = 0; i < sizeof crash_guard_signals / sizeof crash_guard_signals[0]; i++) {
    signal(crash_guard_signals[i], SIG_DFL);
  }
}

// Keeps what is written to standard error off the screen until the screen is gone. Standard error
// that is not the terminal is left alone.
static inline void crash_guard_hold_errors(int scratch) {
  if (!isatty(STDERR_FILENO) || scratch < 0) return;
  crash_guard.held_errors = scratch;
  crash_guard.real_errors = dup(STDERR_FILENO);
  dup2(scratch, STDERR_FILENO);
}

// Writes what was held to the real standard error and lets the next lines go there at once.
static inline void crash_guard_free_errors(void) {
  if (crash_guard.real_errors < 0) return;
  crash_guard_release_errors();
  close(crash_guard.real_errors);
  close(crash_guard.held_errors);
  crash_guard.real_errors = -1;
}
