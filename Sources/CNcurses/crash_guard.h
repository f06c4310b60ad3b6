#pragma once

// Gives the terminal back when the program crashes. Everything that runs in the handler is on
// POSIX's list of what a signal handler may call.

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { crash_guard_signal_count = 6 };

struct crash_guard {
  int is_armed;
  int output;
  struct termios modes;
  // What a crash led to before, such as the backtrace of Swift's runtime.
  struct sigaction before[crash_guard_signal_count];
  // What the program wrote to standard error while the screen was up, and where it should have gone.
  int holds_errors;
  int held_errors;
  int real_errors;
};

// The state. It is local to a function because Swift emits no variables of a header; each object
// file that uses these functions has its own, so call all of them from one Swift file.
static inline struct crash_guard *crash_guard_state(void) {
  static struct crash_guard state;
  return &state;
}

static inline int crash_guard_signal(int index) {
  static const int numbers[crash_guard_signal_count] = {SIGILL, SIGTRAP, SIGSEGV,
                                                        SIGBUS, SIGFPE,  SIGABRT};
  return numbers[index];
}

static inline void crash_guard_release_errors(struct crash_guard *guard) {
  char buffer[1024];
  ssize_t count;
  if (!guard->holds_errors) return;
  dup2(guard->real_errors, STDERR_FILENO);
  lseek(guard->held_errors, 0, SEEK_SET);
  while ((count = read(guard->held_errors, buffer, sizeof buffer)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) return;
  }
}

// Ends what the screen turned on: paste marks, mouse, cursor keys, the second screen, colours.
static inline void crash_guard_reset_terminal(struct crash_guard *guard) {
  static const char resets[] =
    "\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?1l\033>\033[?1049l\033[?25h\033[m\r\n";
  if (write(guard->output, resets, sizeof resets - 1) < 0) return;
  tcsetattr(guard->output, TCSANOW, &guard->modes);
}

static inline void crash_guard_handle(int number) {
  struct crash_guard *guard = crash_guard_state();
  sigset_t mask;
  if (guard->is_armed) {
    guard->is_armed = 0;
    crash_guard_reset_terminal(guard);
    crash_guard_release_errors(guard);
  }
  signal(number, SIG_DFL);
  sigemptyset(&mask);
  sigaddset(&mask, number);
  pthread_sigmask(SIG_UNBLOCK, &mask, NULL);
  raise(number);
}

// Remembers the modes that the terminal has now and watches for crashes.
static inline void crash_guard_arm(int output) {
  struct crash_guard *guard = crash_guard_state();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = crash_guard_handle;
  action.sa_flags = SA_ONSTACK;
  guard->output = output;
  guard->is_armed = tcgetattr(output, &guard->modes) == 0;
  for (int index = 0; index < crash_guard_signal_count; index++) {
    sigaction(crash_guard_signal(index), &action, &guard->before[index]);
  }
}

// Watches no more; a crash leads again to what it led to before.
static inline void crash_guard_disarm(void) {
  struct crash_guard *guard = crash_guard_state();
  guard->is_armed = 0;
  for (int index = 0; index < crash_guard_signal_count; index++) {
    sigaction(crash_guard_signal(index), &guard->before[index], NULL);
  }
}

// Keeps what is written to standard error in a scratch file until the screen is gone. Standard error
// that is not a terminal is left alone.
static inline void crash_guard_hold_errors(int scratch) {
  struct crash_guard *guard = crash_guard_state();
  if (guard->holds_errors || !isatty(STDERR_FILENO)) {
    close(scratch);
    return;
  }
  guard->held_errors = scratch;
  guard->real_errors = dup(STDERR_FILENO);
  guard->holds_errors = dup2(scratch, STDERR_FILENO) >= 0;
}

// Writes what was held to the real standard error and lets the next lines go there at once.
static inline void crash_guard_free_errors(void) {
  struct crash_guard *guard = crash_guard_state();
  if (!guard->holds_errors) return;
  crash_guard_release_errors(guard);
  close(guard->real_errors);
  close(guard->held_errors);
  guard->holds_errors = 0;
}
