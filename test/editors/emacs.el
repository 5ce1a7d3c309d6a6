;;; Edits the sample as a person would and tells, as JSON in the file that JOURNEY_TOLD names, what came of it.  -*- lexical-binding: t -*-
(require 'json)
(require 'flymake)

(defvar told nil)

(defun tell (name value) (push (cons name value) told))

(defmacro wait (what holds)
  `(with-timeout (20 (error "Waited in vain for %s. So far: %S" ,what told))
     (while (not ,holds) (accept-process-output nil 0.01))))

(defun visit (file)
  "Opens FILE as the keys do: what a command leaves for its end is done."
  (find-file file)
  (run-hooks 'post-command-hook)
  (wait "the server" (eglot-managed-p)))

(defun problems ()
  (vconcat (sort (mapcar (lambda (problem)
                           `((line . ,(line-number-at-pos (flymake-diagnostic-beg problem)))
                             (message . ,(replace-regexp-in-string "\\`journey \\[[a-z-]+\\]: " "" (flymake-diagnostic-text problem)))))
                         (flymake-diagnostics))
                 (lambda (one other) (< (alist-get 'line one) (alist-get 'line other))))))

(defun caret (text)
  (goto-char (point-min))
  (search-forward text))

;; A person at the keyboard says yes, and takes what is proposed.
(setq last-nonmenu-event ?\r)
(fset 'y-or-n-p #'always)
(fset 'completing-read (lambda (&rest arguments) (nth 6 arguments)))

(let ((many (string-to-number (getenv "JOURNEY_PROBLEMS"))))
  (visit "return.journey")
  (flymake-start)
  (wait "the problems" (= (length (problems)) many))
  (tell 'problems (problems))

  (caret "via Parcel, Em")
  (eglot-code-actions (point) (point) nil t)
  (caret "via Parcel, Email\n")
  (save-buffer)
  (wait "fewer problems" (= (length (problems)) (1- many)))
  (tell 'problemsAfterFix (problems)))

(caret "personas Aylin, Wal")
(let (hover)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover (or text ""))))
  (wait "the hover" hover)
  (tell 'hover (substring-no-properties hover)))
(save-excursion
  (xref-find-definitions (xref-backend-identifier-at-point (xref-find-backend)))
  (tell 'definition (format "%s:%d" (file-name-nondirectory buffer-file-name) (line-number-at-pos))))

(visit "return.journey")
(caret "via Phone, Chat")
(insert ", Parcel")
(pcase-let ((`(,beg ,end ,table . ,_) (run-hook-with-args-until-success 'completion-at-point-functions)))
  (tell 'offers (vconcat (mapcar #'substring-no-properties (all-completions (buffer-substring beg end) table)))))
(insert "S")
(completion-at-point)
(tell 'completed (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(visit "library.journey")
(caret "system Carr")
(eglot-rename "Carriers")
(save-some-buffers t)

(visit "ugly.journey")
(set-buffer-modified-p t)
(save-buffer)

(with-temp-file (getenv "JOURNEY_TOLD") (insert (json-encode told)))
